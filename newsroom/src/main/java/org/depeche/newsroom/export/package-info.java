/** Hands out what an archive holds in the forms that other programs read. The door is {@link org.depeche.newsroom.export.ExportArchive}. */
@NullMarked
package org.depeche.newsroom.export;

import org.jspecify.annotations.NullMarked;
