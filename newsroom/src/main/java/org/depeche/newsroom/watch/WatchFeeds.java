package org.depeche.newsroom.watch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.depeche.intake.feed.FeedList;
import org.depeche.intake.feed.Subscription;
import org.depeche.intake.fetch.Fetcher;
import org.depeche.intake.fetch.Pace;
import org.depeche.newsroom.Trouble;
import org.depeche.newsroom.adding.Rejects;
import org.jspecify.annotations.Nullable;

/**
 * Follows feeds: asks each at its own rhythm and takes in what is new, until it is stopped.
 *
 * <p>One thread waits for the next feed that is due; each look has a light thread of its own. All state is on disk when
 * {@link #run} returns, and after a kill nothing is missing either.
 */
public final class WatchFeeds {
    private static final int MOST_AT_ONCE = 64;
    private static final Duration LONGEST_NAP = Duration.ofSeconds(1);
    private static final Duration SPREAD = Duration.ofMinutes(1);
    private static final Duration GRACE = Duration.ofSeconds(10);

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

    /** The feeds as OPML, with the titles and addresses that they are known to have now. */
    public static String opml(WatchRequest request, FeedMemory memory) throws IOException {
        var current = new ArrayList<Subscription>();
        for (var feed : request.feeds()) {
            var known = memory.read(feed.address().toString());
            current.add(new Subscription(
                    known.map(FeedState::address).orElse(feed.address()),
                    feed.title().or(() -> known.flatMap(state -> state.health().title())),
                    feed.folders()));
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
            new Run(request, memory, look, listener).run();
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

    /** One run over all feeds. */
    private final class Run {
        private final WatchRequest request;
        private final FeedMemory memory;
        private final FeedLook look;
        private final WatchListener listener;
        private final PriorityQueue<WatchedFeed> due = new PriorityQueue<>(Comparator.comparing(WatchedFeed::next));
        private final Semaphore places = new Semaphore(MOST_AT_ONCE);
        private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();

        Run(WatchRequest request, FeedMemory memory, FeedLook look, WatchListener listener) {
            this.request = request;
            this.memory = memory;
            this.look = look;
            this.listener = listener;
        }

        void run() throws IOException {
            for (var feed : watched()) {
                add(feed);
                listener.changed(feed.status(false));
            }
            try {
                boolean going = true;
                while (going && !stopping && failure.get() == null) {
                    going = step();
                }
            } catch (InterruptedException stopped) {
                stopping = true;
            } finally {
                end();
            }
            var broken = failure.get();
            if (broken != null) {
                throw broken;
            }
        }

        private List<WatchedFeed> watched() throws IOException {
            var feeds = new ArrayList<WatchedFeed>();
            for (var subscription : request.feeds()) {
                var name = subscription.address().toString();
                var known = memory.read(name);
                feeds.add(new WatchedFeed(known.isPresent() ? known.get() : unseen(name, subscription)));
            }
            return feeds;
        }

        /** New feeds are asked within a minute, not all at once. */
        private FeedState unseen(String name, Subscription subscription) {
            var spread =
                    SPREAD.multipliedBy(Math.min(request.feeds().size(), 500)).dividedBy(500);
            var first = pace.now().plusMillis((long) (spread.toMillis() * random.nextDouble()));
            return FeedState.unseen(
                    name,
                    subscription.address(),
                    subscription.title(),
                    request.intervals().first(),
                    first);
        }

        /** Starts the next look or waits a little for it; false where all is done. */
        private boolean step() throws InterruptedException {
            var next = peek();
            if (next == null && request.once()) {
                return false;
            }
            var wait = next == null || request.once() ? Duration.ZERO : Duration.between(pace.now(), next.next());
            if (next == null || wait.isPositive()) {
                pace.pause(next == null || wait.compareTo(LONGEST_NAP) > 0 ? LONGEST_NAP : wait);
                return true;
            }
            places.acquire();
            var feed = poll();
            threads.execute(() -> {
                try {
                    lookAt(feed);
                } finally {
                    places.release();
                }
            });
            return true;
        }

        private void lookAt(WatchedFeed feed) {
            listener.changed(feed.status(true));
            try {
                var looked = looked(feed.state());
                memory.write(looked.state());
                var told = feed.state().health().trouble();
                feed.looked(looked);
                var health = looked.state().health();
                if (health.trouble().isPresent() && !health.trouble().equals(told)) {
                    listener.trouble(
                            new Trouble(health.address(), health.trouble().get(), true));
                }
            } catch (IOException broken) {
                // The disk or the archive: nothing can be kept, so nothing more may be taken.
                failure.compareAndSet(null, broken);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } finally {
                listener.changed(feed.status(false));
                if (!request.once()) {
                    add(feed);
                }
            }
        }

        /** A look; one that stumbles over what nobody foresaw is a failure of its feed, not of the watch. */
        private FeedLook.Looked looked(FeedState state) throws IOException, InterruptedException {
            try {
                return look.look(state);
            } catch (RuntimeException unforeseen) {
                return look.failed(state, "cannot be read: " + unforeseen);
            }
        }

        private synchronized void add(WatchedFeed feed) {
            due.add(feed);
        }

        private synchronized @Nullable WatchedFeed peek() {
            return due.peek();
        }

        private synchronized WatchedFeed poll() {
            return due.remove();
        }

        /** Lets looks under way end, those that take long by force. */
        private void end() {
            boolean patient = request.once() && !stopping;
            threads.shutdown();
            try {
                if (!threads.awaitTermination(patient ? Long.MAX_VALUE : GRACE.toSeconds(), TimeUnit.SECONDS)) {
                    threads.shutdownNow();
                    threads.awaitTermination(GRACE.toSeconds(), TimeUnit.SECONDS);
                }
            } catch (InterruptedException again) {
                stopping = true;
                threads.shutdownNow();
            }
        }
    }

    /** A feed under watch. */
    private static final class WatchedFeed {
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
                    health.trouble(),
                    health.next(),
                    running);
        }
    }
}
