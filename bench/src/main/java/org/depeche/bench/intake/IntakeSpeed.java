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
import org.depeche.intake.Arrival;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.source.ArticleSource;
import org.depeche.text.extract.ArticleExtractor;

/**
 * Measures reading and extracting a WARC against extracting alone, in CPU time of the process, and the memory it takes.
 *
 * <p>{@code IntakeSpeed samples/valmont FILE [PAGES]}: writes FILE with PAGES (10,000) pages where it is not there, then
 * reads it; after each {@value #SLICE} pages the same pages are extracted from memory, so that whatever else the machine
 * does slows both alike. Run with a small {@code -Xmx} to see that memory does not grow with the file.
 */
public final class IntakeSpeed {
    private static final long SEED = 7;
    private static final int SLICE = 50;
    private static final int ROUNDS = 3;

    private final ArticleExtractor extractor = new ArticleExtractor();
    private final NewsPages pages;
    private long alone;
    private long extraction;
    private int arrived;

    private IntakeSpeed(NewsPages pages) {
        this.pages = pages;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("a folder of sample pages and a file to write are needed");
        }
        var samples = Path.of(arguments[0]);
        var file = Path.of(arguments[1]);
        int count = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10_000;
        if (!Files.exists(file)) {
            new NewsPages(samples, SEED).write(file, count);
        }
        for (int round = 0; round < ROUNDS; round++) {
            new IntakeSpeed(new NewsPages(samples, SEED)).measure(file);
        }
    }

    private void measure(Path file) {
        long start = cpu();
        new ArticleSource(IntakeSettings.standard()).read(List.of(file), this::count);
        long whole = cpu() - start - alone;
        var runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%d pages; a CPU second: extracted %.0f, read and extracted %.0f (%.0f %%); heap in use %d of %d MB%n",
                arrived,
                arrived / (extraction / 1e9),
                arrived / (whole / 1e9),
                100.0 * extraction / whole,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                runtime.maxMemory() >> 20);
    }

    private void count(Arrival arrival) {
        if (arrival instanceof Arrival.Refused refused) {
            throw new IllegalStateException(refused.place() + ": " + refused.reason());
        }
        if (++arrived % SLICE > 0) {
            return;
        }
        long start = cpu();
        var slice = new ArrayList<String>();
        for (int i = 0; i < SLICE; i++) {
            slice.add(pages.next());
        }
        long made = cpu();
        for (var page : slice) {
            extractor.extractHtml("a", Optional.of("https://www.journal.example/1"), page);
        }
        extraction += cpu() - made;
        alone += cpu() - start;
    }

    /** CPU time of the whole process in nanoseconds: pages are read on threads of their own, each with its time bound. */
    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
