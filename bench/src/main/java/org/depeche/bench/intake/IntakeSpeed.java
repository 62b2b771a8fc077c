package org.depeche.bench.intake;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.depeche.intake.Arrival;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.source.ArticleSource;
import org.depeche.text.extract.ArticleExtractor;

/**
 * Measures a WARC read and extracted, and stored as well, against extracting the same pages from memory on one thread: by
 * the clock and in CPU time of the whole process; and the memory it takes.
 *
 * <p>{@code IntakeSpeed samples/valmont FILE [PAGES [ROUNDS]]}: writes FILE with PAGES (10,000) pages where it is not
 * there, then each round does the three one after the other; the first warms up. Run with a small {@code -Xmx} to see that
 * memory does not grow with the file, and on an otherwise quiet machine.
 */
public final class IntakeSpeed {
    private static final long SEED = 7;
    private static final int SLICE = 50;

    private final Path samples;
    private final Path file;
    private final int count;
    private final ArticleExtractor extractor = new ArticleExtractor();

    private IntakeSpeed(Path samples, Path file, int count) {
        this.samples = samples;
        this.file = file;
        this.count = count;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("a folder of sample pages and a file to write are needed");
        }
        var samples = Path.of(arguments[0]);
        var file = Path.of(arguments[1]);
        int count = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10_000;
        int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 3;
        if (!Files.exists(file)) {
            new NewsPages(samples, SEED).write(file, count);
        }
        for (int round = 0; round < rounds; round++) {
            new IntakeSpeed(samples, file, count).measure();
        }
    }

    private void measure() throws IOException {
        var alone = extractAlone();
        tell("extracted from memory", alone, alone);
        tell("read and extracted", read(arrived -> {}), alone);
        try (var store = new ArticleStore()) {
            var start = Cost.now();
            read(store::keep);
            store.finish();
            tell("read, extracted, stored", Cost.now().since(start), alone);
        }
        var runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "heap in use %d of %d MB%n",
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                runtime.maxMemory() >> 20);
    }

    private void tell(String what, Cost cost, Cost alone) {
        System.out.printf(
                Locale.ROOT,
                "%-24s %6.0f pages a second by the clock (%3.0f %%), %4.0f a CPU second (%3.0f %%)%n",
                what,
                count / (cost.clock / 1e9),
                100.0 * alone.clock / cost.clock,
                count / (cost.cpu / 1e9),
                100.0 * alone.cpu / cost.cpu);
    }

    /** What it costs to extract the pages; making them is left out. */
    private Cost extractAlone() throws IOException {
        var pages = new NewsPages(samples, SEED);
        var sum = new Cost(0, 0);
        for (int done = 0; done < count; done += SLICE) {
            var slice = new ArrayList<String>();
            while (slice.size() < Math.min(SLICE, count - done)) {
                slice.add(pages.next());
            }
            var start = Cost.now();
            for (int i = 0; i < slice.size(); i++) {
                extractor.extractHtml("a", Optional.of("https://www.journal.example/" + (done + i)), slice.get(i));
            }
            var cost = Cost.now().since(start);
            sum = new Cost(sum.clock + cost.clock, sum.cpu + cost.cpu);
        }
        return sum;
    }

    private Cost read(Consumer<Arrival.Arrived> receiver) {
        var start = Cost.now();
        int[] arrived = {0};
        new ArticleSource(IntakeSettings.standard()).read(List.of(file), arrival -> {
            if (!(arrival instanceof Arrival.Arrived article)) {
                throw new IllegalStateException(arrival.toString());
            }
            arrived[0]++;
            receiver.accept(article);
        });
        if (arrived[0] != count) {
            throw new UncheckedIOException(new IOException(file + " holds " + arrived[0] + " pages, not " + count));
        }
        return Cost.now().since(start);
    }

    /** Nanoseconds by the clock, and of CPU time of the whole process: pages are read on threads of their own. */
    private record Cost(long clock, long cpu) {
        static Cost now() {
            var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            return new Cost(System.nanoTime(), system.getProcessCpuTime());
        }

        Cost since(Cost start) {
            return new Cost(clock - start.clock, cpu - start.cpu);
        }
    }
}
