package org.depeche.newsroom.watch;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.depeche.intake.fetch.PageAddress;
import org.depeche.intake.fetch.Validators;
import org.depeche.store.Archive;
import org.depeche.store.feed.StoredEntry;
import org.depeche.store.feed.StoredFeed;
import org.depeche.store.query.FeedHealth;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;
import org.depeche.store.sql.ArchiveException;

/** Remembers feeds in an archive, where whoever shows the archive finds how they are doing. */
final class ArchiveMemory extends FeedMemory {
    private final Archive archive;

    /** What stands in the archive, so that only what changed is written. */
    private final Map<String, Map<String, SeenEntry>> written = new ConcurrentHashMap<>();

    private ArchiveMemory(Archive archive) {
        this.archive = archive;
    }

    static ArchiveMemory open(String address, Clock clock) throws IOException {
        return new ArchiveMemory(Archive.open(ArchiveAddress.parse(address), Access.CREATE, clock.instant()));
    }

    @Override
    Optional<FeedState> read(String address) throws IOException {
        var feed = archive.feeds().read(address);
        if (feed.isEmpty()) {
            return Optional.empty();
        }
        var seen = new LinkedHashMap<String, SeenEntry>();
        for (var entry : archive.feeds().entries(address)) {
            seen.put(entry.entry(), seen(entry));
        }
        written.put(address, seen);
        return Optional.of(state(feed.get(), seen));
    }

    @Override
    boolean holds(String address) throws IOException {
        return archive.feeds().read(address).isPresent();
    }

    @Override
    List<String> addresses() throws IOException {
        return archive.feeds().all().stream().map(FeedHealth::address).toList();
    }

    @Override
    void write(FeedState state) throws IOException {
        var address = state.health().address();
        var before = written.getOrDefault(address, Map.of());
        var changed = new ArrayList<StoredEntry>();
        state.seen().forEach((key, entry) -> {
            if (!entry.equals(before.get(key))) {
                changed.add(stored(key, entry));
            }
        });
        var forgotten = before.keySet().stream()
                .filter(key -> !state.seen().containsKey(key))
                .toList();
        archive.feeds().write(stored(state), changed, List.copyOf(forgotten));
        written.put(address, state.seen());
    }

    private static StoredFeed stored(FeedState state) {
        return new StoredFeed(
                state.health(),
                state.address().toString(),
                state.validators().etag(),
                state.validators().lastModified(),
                state.content());
    }

    private FeedState state(StoredFeed feed, Map<String, SeenEntry> seen) throws ArchiveException {
        return new FeedState(
                feed.health(),
                PageAddress.parse(feed.movedTo())
                        .orElseThrow(() -> new ArchiveException(
                                archive.address().shown(),
                                "the feed " + feed.health().address() + " is kept with no address of the web")),
                new Validators(feed.etag(), feed.lastModified()),
                feed.contentHash(),
                seen);
    }

    private static StoredEntry stored(String key, SeenEntry entry) {
        var check = entry.check()
                .map(page -> new StoredEntry.Check(
                        page.page().toString(),
                        page.title(),
                        page.published(),
                        page.validators().etag(),
                        page.validators().lastModified(),
                        page.content(),
                        page.since(),
                        page.due()));
        return new StoredEntry(key, entry.hash(), entry.settled(), entry.tries(), entry.day(), check);
    }

    private static SeenEntry seen(StoredEntry entry) {
        var check = entry.check()
                .flatMap(kept -> PageAddress.parse(kept.page())
                        .map(page -> new PageCheck(
                                page,
                                kept.title(),
                                kept.published(),
                                new Validators(kept.etag(), kept.lastModified()),
                                kept.contentHash(),
                                kept.since(),
                                kept.due())));
        return new SeenEntry(entry.saidHash(), entry.settled(), entry.tries(), entry.day(), check);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
