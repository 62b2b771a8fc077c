/**
 * Looks things up in an archive. The doors are {@link org.depeche.newsroom.search.SearchArchive}, {@link
 * org.depeche.newsroom.search.SpeakerFinder} for what one person said, and {@link org.depeche.newsroom.search.SearchText} for
 * a search as one line.
 */
@NullMarked
package org.depeche.newsroom.search;

import org.jspecify.annotations.NullMarked;
