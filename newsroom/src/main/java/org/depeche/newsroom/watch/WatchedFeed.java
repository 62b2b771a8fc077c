package org.depeche.newsroom.watch;

import java.time.Instant;
import org.depeche.intake.fetch.Reason;

/** A feed under watch. It is thread-safe. */
final class WatchedFeed {
    private FeedState state;
    private int added;
    private int revised;

    WatchedFeed(FeedState state) {
        this.state = state;
    }

    synchronized FeedState state() {
        return state;
    }

    synchronized Instant next() {
        return state.due();
    }

    synchronized void looked(FeedLook.Looked looked) {
        state = looked.state();
        added += looked.added();
        revised += looked.revised();
    }

    synchronized FeedStatus status(boolean running) {
        var health = state.health();
        return new FeedStatus(
                health.address(),
                health.name(),
                health.asked(),
                added,
                revised,
                health.trouble().map(Reason::parse).map(Reason::toString),
                health.next(),
                running);
    }
}
