package org.depeche.store.feed;

import java.util.Optional;
import org.depeche.store.query.FeedHealth;

/**
 * A feed under watch.
 *
 * @param movedTo where it is now
 * @param contentHash of the feed as it was last read to the end; 0 where it was not
 */
public record StoredFeed(
        FeedHealth health, String movedTo, Optional<String> etag, Optional<String> lastModified, long contentHash) {}
