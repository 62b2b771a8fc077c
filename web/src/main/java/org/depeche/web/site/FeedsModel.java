package org.depeche.web.site;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.depeche.store.query.FeedHealth;

/** What the template shows; {@code now} tells which feeds are overdue. */
public record FeedsModel(List<FeedHealth> feeds, Instant now) {
    private static final Duration LATE = Duration.ofHours(1);

    public FeedsModel {
        feeds = List.copyOf(feeds);
    }

    public int failing() {
        return (int) feeds.stream().filter(feed -> feed.trouble().isPresent()).count();
    }

    /** Whether nobody has asked it for long although it was due: no watch is running. */
    public boolean isLeft(FeedHealth feed) {
        return feed.next().plus(LATE).isBefore(now);
    }
}
