package org.depeche.store.query;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a followed feed is doing.
 *
 * @param address as its list gives it
 * @param title what its list or it itself calls it
 * @param folders where it stands in its list, the outermost first
 * @param interval how long the watch waits between two looks as long as all is well
 * @param asked when it was last asked
 * @param next when it is to be asked again
 * @param failures looks in a row that failed
 * @param trouble why the last one did
 * @param added articles that it has brought so far
 * @param revised new revisions of articles that it has brought so far
 * @param news when it last brought something
 */
public record FeedHealth(
        String address,
        Optional<String> title,
        List<String> folders,
        Duration interval,
        Optional<Instant> asked,
        Instant next,
        int failures,
        Optional<String> trouble,
        long added,
        long revised,
        Optional<Instant> news) {

    public FeedHealth {
        folders = List.copyOf(folders);
    }

    /** A feed that was never asked. */
    public static FeedHealth unseen(String address, Optional<String> title, Duration interval, Instant next) {
        return new FeedHealth(
                address,
                title,
                List.of(),
                interval,
                Optional.empty(),
                next,
                0,
                Optional.empty(),
                0,
                0,
                Optional.empty());
    }

    /** What the title tells, else the address. */
    public String name() {
        return title.orElse(address);
    }

    /** After it named itself, where its list does not. */
    public FeedHealth titled(Optional<String> own) {
        return new FeedHealth(
                address, title.or(() -> own), folders, interval, asked, next, failures, trouble, added, revised, news);
    }

    /** After a list placed it in {@code now}; one that puts it into no folder leaves it where it is. */
    public FeedHealth placed(List<String> now) {
        return now.isEmpty() || now.equals(folders)
                ? this
                : new FeedHealth(address, title, now, interval, asked, next, failures, trouble, added, revised, news);
    }

    /** After a look at {@code now} that went well. */
    public FeedHealth well(Duration rhythm, Instant now, Instant then) {
        return new FeedHealth(
                address, title, folders, rhythm, Optional.of(now), then, 0, Optional.empty(), added, revised, news);
    }

    /** After a look at {@code now} that failed. */
    public FeedHealth failed(String reason, Instant now, Instant then) {
        return new FeedHealth(
                address,
                title,
                folders,
                interval,
                Optional.of(now),
                then,
                failures + 1,
                Optional.of(reason),
                added,
                revised,
                news);
    }

    /** After it brought articles at {@code now}. */
    public FeedHealth brought(int newArticles, int newRevisions, Instant now) {
        return newArticles + newRevisions == 0
                ? this
                : new FeedHealth(
                        address,
                        title,
                        folders,
                        interval,
                        asked,
                        next,
                        failures,
                        trouble,
                        added + newArticles,
                        revised + newRevisions,
                        Optional.of(now));
    }
}
