package org.depeche.newsroom.watch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.depeche.intake.feed.Feed;
import org.depeche.intake.feed.FeedEntry;
import org.depeche.intake.feed.FeedReader;
import org.depeche.intake.feed.FeedReading;
import org.depeche.intake.fetch.FetchRequest;
import org.depeche.intake.fetch.Fetched;
import org.depeche.intake.fetch.Fetcher;
import org.depeche.intake.fetch.Pace;
import org.depeche.intake.fetch.PageAddress;
import org.depeche.intake.fetch.Reason;
import org.depeche.intake.fetch.Validators;
import org.jspecify.annotations.Nullable;

/**
 * Looks at one feed: asks for it, takes in what is new, says when to look again.
 *
 * <p>What was seen is written down every few entries, and that the feed was read only when all of it was: who is stopped
 * between goes on where it was.
 */
final class FeedLook {
    private static final int MOST_TRIES = 6;
    private static final int MOST_SITEMAPS = 3;
    private static final int BETWEEN_SAVES = 10;
    private static final int KEPT_DAYS = 60;

    private final WatchRequest request;
    private final Fetcher fetcher;
    private final Pace pace;
    private final EntryLook entryLook;
    private final FeedMemory memory;
    private final BooleanSupplier stopping;
    private final RandomGenerator random;
    private final PageChecks checks;
    private final FeedReader reader = new FeedReader();

    FeedLook(
            WatchRequest request,
            Fetcher fetcher,
            Pace pace,
            EntryLook entryLook,
            FeedMemory memory,
            BooleanSupplier stopping,
            RandomGenerator random) {
        this.request = request;
        this.fetcher = fetcher;
        this.pace = pace;
        this.entryLook = entryLook;
        this.memory = memory;
        this.stopping = stopping;
        this.random = random;
        this.checks = new PageChecks(fetcher, pace, entryLook, memory, stopping);
    }

    /** What a look brought. */
    record Looked(FeedState state, int added, int revised) {}

    /** Asks the feed if its time has come, and looks again at the pages whose time has. */
    Looked look(FeedState state) throws IOException, InterruptedException {
        boolean isDue = request.once() || !state.health().next().isAfter(pace.now());
        var asked = isDue ? ask(state, true) : new Looked(state, 0, 0);
        var checked = checks.check(asked.state());
        return new Looked(checked.state(), asked.added(), asked.revised() + checked.revised());
    }

    private Looked ask(FeedState state, boolean mayLeadOn) throws IOException, InterruptedException {
        return switch (fetcher.fetch(FetchRequest.named(state.address(), state.validators()))) {
            case Fetched.Failed failed -> failed(state, failed);
            case Fetched.Unchanged same -> quiet(state.movedTo(same.moved()), same.fresh());
            case Fetched.Page page -> {
                var moved = state.movedTo(page.moved());
                long hash = TextHash.of(page.bytes());
                yield hash == state.content() ? quiet(moved, page.fresh()) : read(moved, page, hash, mayLeadOn);
            }
        };
    }

    private Looked read(FeedState state, Fetched.Page page, long hash, boolean mayLeadOn)
            throws IOException, InterruptedException {
        return switch (reader.read(page.address(), page.bytes(), page.charset())) {
            case FeedReading.Read read -> take(state, read.feed(), page, hash);
            case FeedReading.Sitemaps index -> take(state, gathered(index), page, hash);
            case FeedReading.Elsewhere elsewhere
            when mayLeadOn -> ask(state.movedTo(elsewhere.feeds().stream().findFirst()), false);
            case FeedReading.Elsewhere elsewhere -> failed(state, Reason.of(Reason.Code.NAMES_ANOTHER));
            case FeedReading.Unreadable unreadable -> failed(state, unreadable.reason());
        };
    }

    /** The sitemaps of an index that changed last, as one feed. */
    private Feed gathered(FeedReading.Sitemaps index) throws InterruptedException {
        var entries = new ArrayList<FeedEntry>();
        Optional<String> language = Optional.empty();
        for (var sitemap : index.sitemaps().stream().limit(MOST_SITEMAPS).toList()) {
            if (fetcher.fetch(FetchRequest.linked(sitemap.address(), Validators.none())) instanceof Fetched.Page page
                    && reader.read(page.address(), page.bytes(), page.charset()) instanceof FeedReading.Read read) {
                entries.addAll(read.feed().entries());
                language = language.or(() -> read.feed().language());
            }
        }
        return new Feed(Optional.empty(), Optional.empty(), language, Optional.empty(), entries, false);
    }

    private Looked take(FeedState before, Feed feed, Fetched.Page page, long hash)
            throws IOException, InterruptedException {
        var pass = new Pass(before.titled(feed.title()), feed);
        pass.run();
        var read = pass.state.having(pass.kept());
        if (stopping.getAsBoolean() && !pass.whole) {
            // Its time stays as it was, so that the next run goes on with it at once.
            return new Looked(read.brought(pass.added, pass.revised, pace.now()), pass.added, pass.revised);
        }
        var done = pass.whole ? read.readAs(page.validators(), hash) : read;
        return well(done, feed, page, pass);
    }

    /** One pass over the entries of a feed. */
    private final class Pass {
        private final FeedState state;
        private final Feed feed;
        private final Map<String, SeenEntry> seen;
        private final long today = pace.now().getEpochSecond() / 86_400;
        private boolean whole = true;
        private int unsaved;
        private int added;
        private int revised;

        Pass(FeedState state, Feed feed) {
            this.state = state;
            this.feed = feed;
            this.seen = new LinkedHashMap<>(state.seen());
        }

        void run() throws IOException, InterruptedException {
            for (var entry : oldestFirst(feed.entries())) {
                if (stopping.getAsBoolean()) {
                    whole = false;
                    return;
                }
                var known = seen.get(entry.key());
                if (known != null && known.settled() && known.hash() == hash(entry)) {
                    seen.put(entry.key(), known.onDay(today));
                } else if (known != null || !isOld(entry)) {
                    take(entry, known);
                }
            }
        }

        private void take(FeedEntry entry, @Nullable SeenEntry known) throws IOException, InterruptedException {
            long hash = hash(entry);
            int tries = known == null || known.hash() != hash ? 1 : known.tries() + 1;
            var look = entryLook.look(state.health().address(), feed, entry, tries >= MOST_TRIES);
            added += look.outcome().filter(ArticleTaker.Outcome.ADDED::equals).isPresent() ? 1 : 0;
            revised +=
                    look.outcome().filter(ArticleTaker.Outcome.REVISED::equals).isPresent() ? 1 : 0;
            seen.put(entry.key(), new SeenEntry(hash, look.settled(), tries, today, look.check()));
            whole &= look.settled();
            if (++unsaved % BETWEEN_SAVES == 0) {
                memory.write(state.having(seen));
            }
        }

        Map<String, SeenEntry> kept() {
            seen.values().removeIf(entry -> entry.day() < today - KEPT_DAYS);
            return seen;
        }
    }

    private Looked well(FeedState state, Feed feed, Fetched.Page page, Pass pass) {
        var rhythm = feed.every().or(page::fresh);
        var interval = request.intervals().after(state.health().interval(), pass.added + pass.revised > 0, rhythm);
        var brought = state.brought(pass.added, pass.revised, pace.now());
        return new Looked(well(brought, interval), pass.added, pass.revised);
    }

    private Looked quiet(FeedState state, Optional<Duration> fresh) {
        var interval = request.intervals().after(state.health().interval(), false, fresh);
        return new Looked(well(state, interval), 0, 0);
    }

    private FeedState well(FeedState state, Duration interval) {
        var now = pace.now();
        return state.well(interval, now, now.plus(Intervals.jittered(interval, random)));
    }

    private Looked failed(FeedState state, Fetched.Failed failed) {
        boolean lasting = failed.failure().isLasting();
        return failed(state, failed.reason(), lasting, failed.retryAfter());
    }

    /** A look that failed in a way that will not mend itself soon. */
    Looked failed(FeedState state, Reason reason) {
        return failed(state, reason, true, Optional.empty());
    }

    private Looked failed(FeedState state, Reason reason, boolean lasting, Optional<Duration> asked) {
        var health = state.health();
        var wait = request.intervals().afterFailures(health.interval(), health.failures() + 1, lasting, asked);
        var now = pace.now();
        return new Looked(state.failed(reason.written(), now, now.plus(Intervals.jittered(wait, random))), 0, 0);
    }

    /** Whether an entry is too old to be news. */
    private boolean isOld(FeedEntry entry) {
        var oldest = pace.now().minus(request.oldest());
        return entry.latest().filter(moment -> moment.isBefore(oldest)).isPresent();
    }

    /** Feeds tell the newest first; articles are taken in the order in which they were written. */
    private static List<FeedEntry> oldestFirst(List<FeedEntry> entries) {
        return entries.reversed().stream()
                .sorted((left, right) -> left.published()
                        .orElse(Instant.MAX)
                        .compareTo(right.published().orElse(Instant.MAX)))
                .toList();
    }

    private static long hash(FeedEntry entry) {
        return TextHash.of(
                entry.link().map(PageAddress::toString).orElse(""),
                entry.title().orElse(""),
                entry.content().orElse(""),
                entry.latest().map(Instant::toString).orElse(""));
    }
}
