package org.depeche.newsroom.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.intake.fetch.PageAddress;
import org.depeche.intake.fetch.Validators;
import org.depeche.store.query.FeedHealth;

/**
 * What is known of a feed between two looks.
 *
 * @param address where it is now
 * @param content a hash of the feed as it was last read to the end; 0 where it was not
 * @param seen its entries by their keys
 */
record FeedState(
        FeedHealth health, PageAddress address, Validators validators, long content, Map<String, SeenEntry> seen) {

    FeedState {
        seen = Collections.unmodifiableMap(new LinkedHashMap<>(seen));
    }

    static FeedState unseen(String name, PageAddress address, Optional<String> title, Duration interval, Instant next) {
        return new FeedState(FeedHealth.unseen(name, title, interval, next), address, Validators.none(), 0, Map.of());
    }

    /** The next moment at which something is to be done: the feed asked, or a page looked at again. */
    Instant due() {
        return seen.values().stream()
                .flatMap(entry -> entry.due().stream())
                .filter(due -> due.isBefore(health.next()))
                .min(Instant::compareTo)
                .orElse(health.next());
    }

    FeedState movedTo(Optional<PageAddress> moved) {
        return moved.isEmpty() ? this : new FeedState(health, moved.get(), validators, content, seen);
    }

    FeedState titled(Optional<String> value) {
        return with(health.titled(value));
    }

    FeedState placed(List<String> folders) {
        return with(health.placed(folders));
    }

    /** After its entries were looked at, some or all. */
    FeedState having(Map<String, SeenEntry> entries) {
        return new FeedState(health, address, validators, content, entries);
    }

    /** After it was read to the end, so that the same again need not be read. */
    FeedState readAs(Validators state, long hash) {
        return new FeedState(health, address, state, hash, seen);
    }

    FeedState well(Duration rhythm, Instant now, Instant then) {
        return with(health.well(rhythm, now, then));
    }

    FeedState failed(String reason, Instant now, Instant then) {
        return with(health.failed(reason, now, then));
    }

    FeedState brought(int added, int revised, Instant now) {
        return with(health.brought(added, revised, now));
    }

    private FeedState with(FeedHealth changed) {
        return new FeedState(changed, address, validators, content, seen);
    }
}
