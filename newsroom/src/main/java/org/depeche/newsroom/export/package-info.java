/**
 * Hands out what an archive holds in the forms that other programs read. The doors are {@link
 * org.depeche.newsroom.export.ExportArchive} and {@link org.depeche.newsroom.export.FeedWriter}.
 */
@NullMarked
package org.depeche.newsroom.export;

import org.jspecify.annotations.NullMarked;
