/**
 * Follows feeds and takes in the articles that they lead to. The doors are
 * {@link org.depeche.newsroom.watch.WatchFeeds}, where the articles go: {@link org.depeche.newsroom.watch.LineTaker}
 * and {@link org.depeche.newsroom.watch.ArchiveTaker}, where what was seen is kept:
 * {@link org.depeche.newsroom.watch.FeedMemory}, and which feeds an archive follows: {@link
 * org.depeche.newsroom.watch.FeedBook}.
 */
@NullMarked
package org.depeche.newsroom.watch;

import org.jspecify.annotations.NullMarked;
