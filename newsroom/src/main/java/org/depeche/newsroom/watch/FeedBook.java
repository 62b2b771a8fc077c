package org.depeche.newsroom.watch;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.depeche.intake.feed.FeedList;
import org.depeche.intake.feed.Subscription;
import org.depeche.intake.fetch.PageAddress;
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
                var known = memory.read(subscription.address().toString());
                var state = known.isPresent() ? known.get() : unseen(subscription);
                var placed = state.placed(subscription.folders());
                if (known.isEmpty() || !placed.equals(state)) {
                    memory.write(placed);
                }
                added += known.isEmpty() ? 1 : 0;
            }
        }
        return new Taken(added, list.subscriptions().size() - added, list.passedOver());
    }

    private FeedState unseen(Subscription subscription) {
        return FeedState.unseen(
                subscription.address().toString(),
                subscription.address(),
                subscription.title(),
                Intervals.standard().first(),
                clock.instant());
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

    /** The feeds as OPML, with the titles, folders and addresses that they have now. */
    public String opml() throws IOException {
        var current = new ArrayList<Subscription>();
        try (var opened = open(Access.READ)) {
            for (var feed : opened.feeds().all()) {
                opened.feeds()
                        .read(feed.address())
                        .flatMap(kept -> PageAddress.parse(kept.movedTo()))
                        .ifPresent(address -> current.add(new Subscription(address, feed.title(), feed.folders())));
            }
        }
        return new FeedList(current, List.of()).toOpml("Dépêche");
    }

    private Archive open(Access access) throws IOException {
        Instant now = clock.instant();
        return Archive.open(ArchiveAddress.parse(archive), access, now);
    }
}
