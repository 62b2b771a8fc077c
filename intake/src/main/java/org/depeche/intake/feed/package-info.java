/**
 * Reads what tells of new articles: feeds of every kind, sitemaps, pages that name their feeds, lists of feeds. The doors
 * are {@link org.depeche.intake.feed.FeedReader}, {@link org.depeche.intake.feed.EntryArticles} and
 * {@link org.depeche.intake.feed.FeedList}.
 */
@NullMarked
package org.depeche.intake.feed;

import org.jspecify.annotations.NullMarked;
