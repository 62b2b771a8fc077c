/**
 * What an archive holds, for many who look at once. The doors are {@link org.depeche.newsroom.showing.ReadingRoom} and, for an
 * article that is asked about by its address, {@link org.depeche.newsroom.showing.ArticleFetcher}.
 */
@NullMarked
package org.depeche.newsroom.showing;

import org.jspecify.annotations.NullMarked;
