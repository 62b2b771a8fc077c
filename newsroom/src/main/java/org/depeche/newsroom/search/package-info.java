/** Looks things up in an archive. The door is {@link org.depeche.newsroom.search.SearchArchive}. */
@NullMarked
package org.depeche.newsroom.search;

import org.jspecify.annotations.NullMarked;
