package org.depeche.bench.intake;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
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
 * Measures WARC files read and extracted, and stored as well, against extracting the same pages from memory on one thread:
 * by the clock and in CPU time of the whole process; and the memory it takes.
 *
 * <p>{@code IntakeSpeed samples/valmont FOLDER [PAGES]}: writes PAGES (10,000) pages into FOLDER, {@value #SLICE} a file,
 * where it is not there. The three are done file by file in turn, so that whatever else the machine does slows all alike;
 * the first half of the files warms up and is not counted. Run with a small {@code -Xmx}.
 */
public final class IntakeSpeed {
    private static final long SEED = 7;
    private static final int SLICE = 200;

    private final ArticleExtractor extractor = new ArticleExtractor();
    private final ArticleSource source = new ArticleSource(IntakeSettings.standard());
    private final Tally alone = new Tally();
    private final Tally read = new Tally();
    private final Tally stored = new Tally();

    private IntakeSpeed() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("a folder of sample pages and a folder to write are needed");
        }
        var samples = Path.of(arguments[0]);
        var folder = Path.of(arguments[1]);
        int count = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10_000;
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            var pages = new NewsPages(samples, SEED);
            for (int file = 0; file < count / SLICE; file++) {
                pages.write(file(folder, file), SLICE);
            }
        }
        new IntakeSpeed().measure(new NewsPages(samples, SEED), folder, count / SLICE);
    }

    private static Path file(Path folder, int number) {
        return folder.resolve("%05d.warc.gz".formatted(number));
    }

    private void measure(NewsPages pages, Path folder, int files) throws IOException {
        try (var store = new ArticleStore()) {
            for (int number = 0; number < files; number++) {
                var file = file(folder, number);
                var slice = new ArrayList<String>();
                while (slice.size() < SLICE) {
                    slice.add(pages.next());
                }
                boolean warm = number >= files / 2;
                alone.take(warm, () -> slice.forEach(this::extract));
                read.take(warm, () -> read(file, arrived -> {}));
                stored.take(warm, () -> {
                    read(file, store::keep);
                    store.finish();
                });
            }
        }
        int counted = (files - files / 2) * SLICE;
        alone.tell("extracted from memory", counted, alone);
        read.tell("read and extracted", counted, alone);
        stored.tell("read, extracted, stored", counted, alone);
        var runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "heap in use %d of %d MB%n",
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                runtime.maxMemory() >> 20);
    }

    private void extract(String page) {
        extractor.extractHtml("a", Optional.of("https://www.journal.example/1"), page);
    }

    private void read(Path file, Consumer<Arrival.Arrived> receiver) {
        int[] seen = {0};
        source.read(List.of(file), arrival -> {
            seen[0]++;
            // A few of the pages made have no text of twenty words: extracting them costs as much.
            if (arrival instanceof Arrival.Arrived article) {
                receiver.accept(article);
            }
        });
        if (seen[0] != SLICE) {
            throw new IllegalStateException(file + " gave " + seen[0] + " pages, not " + SLICE);
        }
    }

    /** What one way of working cost: nanoseconds by the clock and of CPU time, since pages are read on threads of their own. */
    private static final class Tally {
        private long clock;
        private long cpu;

        void take(boolean counted, Runnable work) {
            long startClock = System.nanoTime();
            long startCpu = cpuTime();
            work.run();
            clock += counted ? System.nanoTime() - startClock : 0;
            cpu += counted ? cpuTime() - startCpu : 0;
        }

        void tell(String what, int pages, Tally alone) {
            System.out.printf(
                    Locale.ROOT,
                    "%-24s %6.0f pages a second by the clock (%3.0f %%), %4.0f a CPU second (%3.0f %%)%n",
                    what,
                    pages / (clock / 1e9),
                    100.0 * alone.clock / clock,
                    pages / (cpu / 1e9),
                    100.0 * alone.cpu / cpu);
        }

        private static long cpuTime() {
            return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                    .getProcessCpuTime();
        }
    }
}
