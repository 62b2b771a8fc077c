package org.depeche.newsroom.watch;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.depeche.intake.feed.FeedList;
import org.depeche.intake.fetch.Reason;
import org.depeche.newsroom.wording.Refused;
import org.depeche.store.Archive;
import org.depeche.store.query.FeedHealth;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;

/** The feeds that an archive follows: a watch that is given none asks these. */
public final class FeedBook {
    private final String archive;
    private final Clock clock;

    public FeedBook(String archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * What came of a list.
     *
     * @param passedOver why entries bring no feed
     */
    public record Taken(int added, int known, List<Reason> passedOver) {
        public Taken {
            passedOver = List.copyOf(passedOver);
        }
    }

    /** Takes in a list, OPML or addresses one a line; the next watch asks its feeds. */
    public Taken take(byte[] content) throws IOException {
        var list = list(content);
        if (list.subscriptions().isEmpty()) {
            throw list.passedOver().isEmpty()
                    ? new Refused("feed.none")
                    : new Refused("feed.none.but", list.passedOver().get(0));
        }
        int added = 0;
        try (var memory = FeedMemory.inArchive(archive, clock)) {
            for (var subscription : list.subscriptions()) {
                var name = subscription.address().toString();
                if (memory.read(name).isEmpty()) {
                    memory.write(FeedState.unseen(
                            name,
                            subscription.address(),
                            subscription.title(),
                            Intervals.standard().first(),
                            clock.instant()));
                    added++;
                }
            }
        }
        return new Taken(added, list.subscriptions().size() - added, list.passedOver());
    }

    private static FeedList list(byte[] content) {
        try {
            return FeedList.read(content);
        } catch (FeedList.NoList none) {
            throw new Refused("feed.list", none.reason());
        }
    }

    /** Follows the feed at {@code address} no longer; its articles stay. */
    public void drop(String address) throws IOException {
        try (var opened = open(Access.WRITE)) {
            if (!opened.feeds().remove(address)) {
                throw new Refused("feed.unknown", address);
            }
        }
    }

    /** Where the feeds are, as their lists gave them. */
    public List<String> addresses() throws IOException {
        try (var opened = open(Access.READ)) {
            return opened.feeds().all().stream().map(FeedHealth::address).toList();
        }
    }

    private Archive open(Access access) throws IOException {
        Instant now = clock.instant();
        return Archive.open(ArchiveAddress.parse(archive), access, now);
    }
}
