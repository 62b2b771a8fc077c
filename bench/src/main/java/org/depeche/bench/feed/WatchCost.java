package org.depeche.bench.feed;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.depeche.intake.feed.Subscription;
import org.depeche.intake.fetch.AddressRange;
import org.depeche.intake.fetch.FetchSettings;
import org.depeche.intake.fetch.Pace;
import org.depeche.intake.fetch.PageAddress;
import org.depeche.newsroom.Trouble;
import org.depeche.newsroom.watch.FeedMemory;
import org.depeche.newsroom.watch.FeedStatus;
import org.depeche.newsroom.watch.Intervals;
import org.depeche.newsroom.watch.LineTaker;
import org.depeche.newsroom.watch.WatchFeeds;
import org.depeche.newsroom.watch.WatchListener;
import org.depeche.newsroom.watch.WatchRequest;

/**
 * Measures the CPU time of a watch over many feeds of {@link FeedServer}, which runs in a process of its own.
 *
 * <p>{@code WatchCost 8099 500 60 5}: the server's port, how many feeds, the seconds between two looks at each, and for how
 * many minutes; each minute prints a line, of which the first ones tell of the cold start.
 */
public final class WatchCost {
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private WatchCost() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException("four arguments are needed: port, feeds, seconds, minutes");
        }
        int port = Integer.parseInt(arguments[0]);
        var interval = Duration.ofSeconds(Long.parseLong(arguments[2]));
        var feeds = new ArrayList<Subscription>();
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            var host = "127.1." + i / 250 + "." + (i % 250 + 1);
            feeds.add(Subscription.of(PageAddress.parse("http://" + host + ":" + port + "/fil.xml")
                    .orElseThrow()));
        }
        measure(feeds, interval, Integer.parseInt(arguments[3]));
    }

    private static void measure(List<Subscription> feeds, Duration interval, int minutes) throws IOException {
        var folder = Files.createTempDirectory("watch-cost");
        var request = new WatchRequest(
                feeds,
                folder.resolve("rejects.jsonl"),
                FetchSettings.standard().withAllowed(List.of(AddressRange.parse("127.0.0.0/8"))),
                new Intervals(interval, interval, interval),
                Duration.ofDays(7),
                false,
                false);
        var watch = new WatchFeeds(
                Pace.ofSystem(), RandomGenerator.of("L64X128MixRandom"), Executors.newVirtualThreadPerTaskExecutor());
        var counts = new Counts();
        var timer = Thread.ofPlatform().daemon().start(() -> tell(counts, minutes, watch));
        try (var taker = LineTaker.in(folder.resolve("out"), folder.resolve("state"), Instant.now());
                var memory = FeedMemory.inFolder(folder.resolve("state"))) {
            watch.run(request, memory, taker, counts);
        }
        timer.interrupt();
    }

    private static void tell(Counts counts, int minutes, WatchFeeds watch) {
        try {
            for (int minute = 1; minute <= minutes; minute++) {
                long cpu = MACHINE.getProcessCpuTime();
                long looks = counts.looks.get();
                long articles = counts.articles.get();
                long start = System.nanoTime();
                Thread.sleep(Duration.ofMinutes(1));
                double seconds = (System.nanoTime() - start) / 1e9;
                System.out.printf(
                        Locale.ROOT,
                        "minute %d: %d looks, %d articles so far %d, %.1f %% of one core, %d MB used%n",
                        minute,
                        counts.looks.get() - looks,
                        counts.articles.get() - articles,
                        counts.articles.get(),
                        (MACHINE.getProcessCpuTime() - cpu) / 1e7 / seconds,
                        (Runtime.getRuntime().totalMemory()
                                        - Runtime.getRuntime().freeMemory())
                                / 1_000_000);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        watch.stop();
    }

    /** Counts what the watch tells. */
    private static final class Counts implements WatchListener {
        private final AtomicLong looks = new AtomicLong();
        private final AtomicLong articles = new AtomicLong();
        private final Map<String, Integer> added = new ConcurrentHashMap<>();

        @Override
        public void changed(FeedStatus status) {
            if (!status.running() && status.asked().isPresent()) {
                looks.incrementAndGet();
                var before = added.put(status.address(), status.added());
                articles.addAndGet(status.added() - (before == null ? 0 : before));
            }
        }

        @Override
        public void dropped(String address) {}

        @Override
        public void trouble(Trouble trouble) {
            if (trouble.loss()) {
                System.err.println(trouble.line());
            }
        }
    }
}
