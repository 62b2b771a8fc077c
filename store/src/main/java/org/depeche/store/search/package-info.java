/**
 * Search in an archive: full text, facets, quotations by speaker. The door is {@link
 * org.depeche.store.search.SearchIndex}; everything in it can be made again from the archive at any time.
 */
@NullMarked
package org.depeche.store.search;

import org.jspecify.annotations.NullMarked;
