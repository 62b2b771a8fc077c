/** What a watch knows of the feeds it follows. The door is {@link org.depeche.store.feed.FeedShelf}. */
@NullMarked
package org.depeche.store.feed;

import org.jspecify.annotations.NullMarked;
