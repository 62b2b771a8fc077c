package org.depeche.newsroom.watch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.depeche.intake.feed.Subscription;
import org.depeche.intake.fetch.Pace;
import org.depeche.intake.fetch.PageAddress;
import org.depeche.intake.fetch.Reason;
import org.depeche.newsroom.Trouble;
import org.jspecify.annotations.Nullable;

/** One run over all feeds: asks each when it is due, takes up what people add meanwhile and lets go what they drop. */
final class WatchRun {
    private static final int MOST_AT_ONCE = 64;
    private static final Duration LONGEST_NAP = Duration.ofSeconds(1);
    private static final Duration SPREAD = Duration.ofMinutes(1);
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_ADOPTIONS = Duration.ofSeconds(20);

    private final WatchRequest request;
    private final FeedMemory memory;
    private final FeedLook look;
    private final WatchListener listener;
    private final Pace pace;
    private final RandomGenerator random;
    private final ExecutorService threads;
    private final BooleanSupplier stopping;
    private final PriorityQueue<WatchedFeed> due = new PriorityQueue<>(Comparator.comparing(WatchedFeed::next));
    private final Set<String> watched = new HashSet<>();
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();
    private Instant adopted;

    WatchRun(
            WatchRequest request,
            FeedMemory memory,
            FeedLook look,
            WatchListener listener,
            Pace pace,
            RandomGenerator random,
            ExecutorService threads,
            BooleanSupplier stopping) {
        this.request = request;
        this.memory = memory;
        this.look = look;
        this.listener = listener;
        this.pace = pace;
        this.random = random;
        this.threads = threads;
        this.stopping = stopping;
        this.adopted = pace.now();
    }

    /** Goes on until it is stopped or, where each feed is asked once, until all were. */
    void run() throws IOException, InterruptedException {
        for (var subscription : request.feeds()) {
            watch(subscription);
        }
        try {
            boolean going = true;
            while (going && !stopping.getAsBoolean() && failure.get() == null) {
                adopt();
                going = step();
            }
        } finally {
            end();
        }
        var broken = failure.get();
        if (broken != null) {
            throw broken;
        }
    }

    private void watch(Subscription subscription) throws IOException {
        var name = subscription.address().toString();
        var known = memory.read(name);
        var state = known.isPresent() ? known.get() : unseen(name, subscription);
        var placed = state.placed(subscription.folders());
        if (known.isEmpty() || !placed.equals(state)) {
            // Before it is asked, so that the archive keeps the list's order.
            memory.write(placed);
        }
        var feed = new WatchedFeed(placed);
        add(feed);
        listener.changed(feed.status(false));
    }

    /** New feeds are asked within a minute, not all at once. */
    private FeedState unseen(String name, Subscription subscription) {
        var spread = SPREAD.multipliedBy(Math.min(request.feeds().size(), 500)).dividedBy(500);
        var first = pace.now().plusMillis((long) (spread.toMillis() * random.nextDouble()));
        return FeedState.unseen(
                name,
                subscription.address(),
                subscription.title(),
                request.intervals().first(),
                first);
    }

    /** Takes up the feeds that people added since it last looked. */
    private void adopt() throws IOException {
        if (!request.follows() || pace.now().isBefore(adopted.plus(BETWEEN_ADOPTIONS))) {
            return;
        }
        adopted = pace.now();
        for (var address : memory.addresses()) {
            var page = isWatched(address) ? null : PageAddress.parse(address).orElse(null);
            if (page != null) {
                watch(Subscription.of(page));
            }
        }
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
        boolean dropped = false;
        listener.changed(feed.status(true));
        try {
            var looked = looked(feed.state());
            dropped = !memory.holds(feed.state().health().address());
            if (!dropped) {
                keep(feed, looked);
            }
        } catch (IOException broken) {
            // The disk or the archive: nothing can be kept, so nothing more may be taken.
            failure.compareAndSet(null, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            if (dropped) {
                drop(feed);
            } else {
                listener.changed(feed.status(false));
                if (!request.once()) {
                    add(feed);
                }
            }
        }
    }

    private void keep(WatchedFeed feed, FeedLook.Looked looked) throws IOException {
        memory.write(looked.state());
        var told = feed.state().health().trouble();
        feed.looked(looked);
        var health = looked.state().health();
        if (health.trouble().isPresent() && !health.trouble().equals(told)) {
            listener.trouble(new Trouble(
                    health.address(), Reason.parse(health.trouble().get()).toString(), true));
        }
    }

    /** A look; one that stumbles over what nobody foresaw is a failure of its feed, not of the watch. */
    private FeedLook.Looked looked(FeedState state) throws IOException, InterruptedException {
        try {
            return look.look(state);
        } catch (RuntimeException unforeseen) {
            return look.failed(state, Reason.of(Reason.Code.PROGRAM_FAILED, String.valueOf(unforeseen)));
        }
    }

    private synchronized void add(WatchedFeed feed) {
        watched.add(feed.state().health().address());
        due.add(feed);
    }

    private void drop(WatchedFeed feed) {
        var address = feed.state().health().address();
        synchronized (this) {
            watched.remove(address);
        }
        listener.dropped(address);
    }

    private synchronized boolean isWatched(String address) {
        return watched.contains(address);
    }

    private synchronized @Nullable WatchedFeed peek() {
        return due.peek();
    }

    private synchronized WatchedFeed poll() {
        return due.remove();
    }

    /** Lets looks under way end, those that take long by force. */
    private void end() throws InterruptedException {
        boolean patient = request.once() && !stopping.getAsBoolean();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(patient ? Long.MAX_VALUE : GRACE.toSeconds(), TimeUnit.SECONDS)) {
                threads.shutdownNow();
                threads.awaitTermination(GRACE.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (InterruptedException again) {
            threads.shutdownNow();
            throw again;
        }
    }
}
