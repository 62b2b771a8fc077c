package org.depeche.bench.intake;

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
 * Measures reading and extracting a WARC against extracting alone, in CPU time of one thread, and the memory it takes.
 *
 * <p>{@code IntakeSpeed samples/valmont FILE [PAGES]}: writes FILE with PAGES (10,000) pages where it is not there, then
 * reads it. Run with a small {@code -Xmx} to see that memory does not grow with the file.
 */
public final class IntakeSpeed {
    private static final long SEED = 7;
    private static final int HELD = 500;

    private IntakeSpeed() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("a folder of sample pages and a file to write are needed");
        }
        var samples = Path.of(arguments[0]);
        var file = Path.of(arguments[1]);
        int pages = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10_000;
        if (!Files.exists(file)) {
            new NewsPages(samples, SEED).write(file, pages);
        }
        var held = held(samples);
        extract(held, HELD * 4);
        for (int round = 0; round < 3; round++) {
            double alone = extract(held, Math.min(pages, 10_000));
            double whole = read(file, pages);
            System.out.printf(
                    Locale.ROOT,
                    "pages a CPU second: extracted %.0f, read and extracted %.0f (%.0f %%)%n",
                    alone,
                    whole,
                    100 * whole / alone);
        }
    }

    private static List<String> held(Path samples) throws IOException {
        var pages = new NewsPages(samples, SEED);
        var held = new ArrayList<String>();
        for (int i = 0; i < HELD; i++) {
            held.add(pages.next());
        }
        return held;
    }

    private static double extract(List<String> pages, int count) {
        var extractor = new ArticleExtractor();
        long start = cpu();
        for (int i = 0; i < count; i++) {
            extractor.extractHtml(
                    "a" + i, Optional.of("https://www.journal.example/" + i), pages.get(i % pages.size()));
        }
        return count / ((cpu() - start) / 1e9);
    }

    private static double read(Path file, int pages) {
        var counts = new int[2];
        long start = cpu();
        new ArticleSource(IntakeSettings.standard())
                .read(List.of(file), arrival -> counts[arrival instanceof Arrival.Arrived ? 0 : 1]++);
        double seconds = (cpu() - start) / 1e9;
        if (counts[0] < pages) {
            System.out.printf("%d arrived, %d refused%n", counts[0], counts[1]);
        }
        var runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "heap in use %d MB of %d MB%n",
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                runtime.maxMemory() >> 20);
        return (counts[0] + counts[1]) / seconds;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
