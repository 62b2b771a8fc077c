/** Measures what it costs to follow feeds. The doors are {@link org.depeche.bench.feed.FeedServer} and {@link org.depeche.bench.feed.WatchCost}. */
@NullMarked
package org.depeche.bench.feed;

import org.jspecify.annotations.NullMarked;
