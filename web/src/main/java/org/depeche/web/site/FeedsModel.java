package org.depeche.web.site;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.depeche.newsroom.watch.FeedBook;
import org.depeche.store.query.FeedHealth;

/**
 * What the template shows.
 *
 * @param now tells which feeds are overdue
 * @param taken what came of a list that was just given
 * @param trouble why it was refused
 */
public record FeedsModel(
        List<FeedHealth> feeds, Instant now, Optional<FeedBook.Taken> taken, Optional<String> trouble) {
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
