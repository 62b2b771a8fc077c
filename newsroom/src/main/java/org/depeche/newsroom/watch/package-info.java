/**
 * Follows feeds and takes in the articles that they lead to. The doors are
 * {@link org.depeche.newsroom.watch.WatchFeeds}, and where the articles go: {@link org.depeche.newsroom.watch.LineTaker}
 * and {@link org.depeche.newsroom.watch.ArchiveTaker}.
 */
@NullMarked
package org.depeche.newsroom.watch;

import org.jspecify.annotations.NullMarked;
