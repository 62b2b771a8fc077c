package org.depeche.newsroom.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.depeche.intake.fetch.PageAddress;
import org.depeche.intake.fetch.Validators;

/**
 * What is known of a feed between two looks.
 *
 * @param name the feed's address as its list gives it
 * @param address where it is now
 * @param content a hash of the feed as it was last read to the end; 0 where it was not
 * @param next when it is to be asked again
 * @param failures looks in a row that failed
 * @param trouble why the last one did
 * @param seen its entries by their keys
 */
record FeedState(
        String name,
        PageAddress address,
        Optional<String> title,
        Validators validators,
        long content,
        Duration interval,
        Instant next,
        Optional<Instant> asked,
        int failures,
        Optional<String> trouble,
        Map<String, SeenEntry> seen) {

    FeedState {
        seen = Collections.unmodifiableMap(new LinkedHashMap<>(seen));
    }

    static FeedState unseen(String name, PageAddress address, Optional<String> title, Duration interval, Instant next) {
        return new FeedState(
                name,
                address,
                title,
                Validators.none(),
                0,
                interval,
                next,
                Optional.empty(),
                0,
                Optional.empty(),
                Map.of());
    }

    /** Whether the feed was ever read. */
    boolean isNew() {
        return seen.isEmpty();
    }

    FeedState movedTo(Optional<PageAddress> moved) {
        return moved.isEmpty()
                ? this
                : new FeedState(
                        name, moved.get(), title, validators, content, interval, next, asked, failures, trouble, seen);
    }

    FeedState titled(Optional<String> value) {
        return new FeedState(
                name,
                address,
                title.or(() -> value),
                validators,
                content,
                interval,
                next,
                asked,
                failures,
                trouble,
                seen);
    }

    /** After its entries were looked at, some or all. */
    FeedState having(Map<String, SeenEntry> entries) {
        return new FeedState(
                name, address, title, validators, content, interval, next, asked, failures, trouble, entries);
    }

    /** After it was read to the end, so that the same again need not be read. */
    FeedState readAs(Validators state, long hash) {
        return new FeedState(name, address, title, state, hash, interval, next, asked, failures, trouble, seen);
    }

    FeedState well(Duration rhythm, Instant now, Instant then) {
        return new FeedState(
                name, address, title, validators, content, rhythm, then, Optional.of(now), 0, Optional.empty(), seen);
    }

    FeedState failed(String reason, Instant now, Instant then) {
        return new FeedState(
                name,
                address,
                title,
                validators,
                content,
                interval,
                then,
                Optional.of(now),
                failures + 1,
                Optional.of(reason),
                seen);
    }
}
