package org.depeche.newsroom.watch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.depeche.intake.feed.FeedList;
import org.depeche.intake.feed.Subscription;
import org.depeche.intake.fetch.Fetcher;
import org.depeche.intake.fetch.Pace;
import org.depeche.newsroom.Trouble;
import org.depeche.newsroom.adding.Rejects;
import org.depeche.store.query.FeedHealth;
import org.jspecify.annotations.Nullable;

/**
 * Follows feeds: asks each at its own rhythm and takes in what is new, until it is stopped.
 *
 * <p>One thread waits for the next feed that is due; each look has a light thread of its own. All state is on disk when
 * {@link #run} returns, and after a kill nothing is missing either.
 */
public final class WatchFeeds {

    private final Pace pace;
    private final RandomGenerator random;
    private final ExecutorService threads;
    private volatile boolean stopping;
    private volatile @Nullable Thread waiting;

    /** Watches in the machine's time, on virtual threads. */
    public WatchFeeds() {
        this(Pace.ofSystem(), RandomGenerator.getDefault(), Executors.newVirtualThreadPerTaskExecutor());
    }

    /** Watches in the time of {@code pace}; {@code threads} is shut down at the end. */
    public WatchFeeds(Pace pace, RandomGenerator random, ExecutorService threads) {
        this.pace = pace;
        this.random = random;
        this.threads = threads;
    }

    /** Reads what a person wants; empty where no input names a feed. */
    public static Optional<WatchRequest> request(WatchWish wish, Consumer<Trouble> troubles) {
        return new FeedInputs(troubles).read(wish);
    }

    /** The feeds as OPML, with the titles, folders and addresses that they are known to have now. */
    public static String opml(WatchRequest request, FeedMemory memory) throws IOException {
        var current = new ArrayList<Subscription>();
        for (var feed : request.feeds()) {
            var known = memory.read(feed.address().toString());
            var placed = known.map(state -> state.placed(feed.folders()).health());
            current.add(new Subscription(
                    known.map(FeedState::address).orElse(feed.address()),
                    feed.title().or(() -> placed.flatMap(FeedHealth::title)),
                    placed.map(FeedHealth::folders).orElse(feed.folders())));
        }
        return new FeedList(current, List.of()).toOpml("Dépêche");
    }

    /** Runs until it is stopped, or until each feed was asked where that is all that was wanted. */
    public void run(WatchRequest request, FeedMemory memory, ArticleTaker taker, WatchListener listener)
            throws IOException {
        waiting = Thread.currentThread();
        try (var fetcher = new Fetcher(request.fetch(), pace)) {
            var entryLook = new EntryLook(fetcher, pace, taker, listener, new Rejects(request.rejects()));
            var look = new FeedLook(request, fetcher, pace, entryLook, memory, () -> stopping, random);
            new WatchRun(request, memory, look, listener, pace, random, threads, () -> stopping).run();
        } catch (InterruptedException stopped) {
            stopping = true;
        } finally {
            waiting = null;
            // Whoever stopped the watch meant the watch, not what its thread does next.
            if (stopping) {
                Thread.interrupted();
            }
        }
    }

    /** Has {@link #run} end soon: looks under way finish the article they are at. */
    public void stop() {
        stopping = true;
        var thread = waiting;
        if (thread != null) {
            thread.interrupt();
        }
    }
}
