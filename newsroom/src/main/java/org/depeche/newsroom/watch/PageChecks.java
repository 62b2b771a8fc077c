package org.depeche.newsroom.watch;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.depeche.intake.feed.Feed;
import org.depeche.intake.feed.FeedEntry;
import org.depeche.intake.fetch.FetchRequest;
import org.depeche.intake.fetch.Fetched;
import org.depeche.intake.fetch.Fetcher;
import org.depeche.intake.fetch.Pace;

/** Looks again at pages of articles taken in not long ago, and takes in what was corrected without a word. */
final class PageChecks {
    private static final int BETWEEN_SAVES = 10;

    private final Fetcher fetcher;
    private final Pace pace;
    private final EntryLook entryLook;
    private final FeedMemory memory;
    private final BooleanSupplier stopping;

    PageChecks(Fetcher fetcher, Pace pace, EntryLook entryLook, FeedMemory memory, BooleanSupplier stopping) {
        this.fetcher = fetcher;
        this.pace = pace;
        this.entryLook = entryLook;
        this.memory = memory;
        this.stopping = stopping;
    }

    /** Looks at the pages of {@code state} that are due. */
    FeedLook.Looked check(FeedState state) throws IOException, InterruptedException {
        var due = due(state);
        if (due.isEmpty()) {
            return new FeedLook.Looked(state, 0, 0);
        }
        var seen = new LinkedHashMap<>(state.seen());
        int revised = 0;
        int unsaved = 0;
        for (var entry : due) {
            if (stopping.getAsBoolean()) {
                break;
            }
            var key = entry.getKey();
            var checked = check(state, key, entry.getValue().check().orElseThrow());
            revised += checked.revised() ? 1 : 0;
            seen.put(key, entry.getValue().checked(checked.next()));
            if (++unsaved % BETWEEN_SAVES == 0) {
                memory.write(state.having(seen));
            }
        }
        return new FeedLook.Looked(state.having(seen).brought(0, revised, pace.now()), 0, revised);
    }

    private List<Map.Entry<String, SeenEntry>> due(FeedState state) {
        var now = pace.now();
        return state.seen().entrySet().stream()
                .filter(entry ->
                        entry.getValue().due().filter(due -> !due.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(entry -> entry.getValue().due().orElse(Instant.MAX)))
                .toList();
    }

    /** What came of looking again, and when to do so the next time. */
    private record Checked(boolean revised, Optional<PageCheck> next) {}

    private Checked check(FeedState state, String key, PageCheck check) throws IOException, InterruptedException {
        return switch (fetcher.fetch(FetchRequest.linked(check.page(), check.validators()))) {
            case Fetched.Page page -> changed(state, key, check, page);
            case Fetched.Unchanged same -> new Checked(false, check.unchanged(pace.now()));
            // A page that is gone stays as it was read; one that is forbidden by now is not asked for again.
            case Fetched.Failed failed ->
                new Checked(false, failed.failure().isLasting() ? Optional.empty() : check.unchanged(pace.now()));
        };
    }

    private Checked changed(FeedState state, String key, PageCheck check, Fetched.Page page) throws IOException {
        boolean revised = TextHash.of(page.bytes()) != check.content()
                && entryLook
                        .again(state.health().address(), feed(state), entry(key, check), page)
                        .filter(ArticleTaker.Outcome.REVISED::equals)
                        .isPresent();
        return new Checked(revised, check.fetched(page, revised, pace.now()));
    }

    private static Feed feed(FeedState state) {
        return new Feed(state.health().title(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false);
    }

    private static FeedEntry entry(String key, PageCheck check) {
        return new FeedEntry(
                key,
                Optional.of(check.page()),
                check.title(),
                Optional.empty(),
                check.published(),
                Optional.empty(),
                List.of());
    }
}
