package org.depeche.bench.intake;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.depeche.intake.Arrival;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.Position;
import org.depeche.intake.source.ArticleSource;

/**
 * Reads a WARC of many gigabytes and tells the memory that it takes.
 *
 * <p>{@code LargeWarc samples/valmont FILE GIGABYTES}: writes FILE where it is not there, 10,000 generated pages over and
 * over (a WARC gzipped by record may be appended to itself), then reads all its records and extracts one in
 * {@value #ONE_IN}. To be run with a small {@code -Xmx}.
 */
public final class LargeWarc {
    private static final long SEED = 7;
    private static final int PAGES = 10_000;
    private static final int ONE_IN = 40;
    private static final int LOOK = 2_000;

    private long records;
    private long arrived;
    private long mostHeap;

    private LargeWarc() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException(
                    "a folder of sample pages, a file to write and its gigabytes are needed");
        }
        var file = Path.of(arguments[1]);
        if (!Files.exists(file)) {
            write(Path.of(arguments[0]), file, (long) (Double.parseDouble(arguments[2]) * 1e9));
        }
        new LargeWarc().measure(file);
    }

    private static void write(Path samples, Path file, long size) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        new NewsPages(samples, SEED).write(part, PAGES);
        try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            for (long written = 0; written < size; written += Files.size(part)) {
                Files.copy(part, out);
            }
        } finally {
            Files.delete(part);
        }
    }

    private void measure(Path file) throws IOException {
        long start = cpu();
        new ArticleSource(IntakeSettings.standard()).read(List.of(file), this::wants, this::count);
        System.out.printf(
                Locale.ROOT,
                "%.2f GB, %d records, %d extracted: %.0f CPU seconds, at most %d of %d MB of heap in use%n",
                Files.size(file) / 1e9,
                records,
                arrived,
                (cpu() - start) / 1e9,
                mostHeap >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private boolean wants(Position position) {
        if (++records % LOOK == 0) {
            var runtime = Runtime.getRuntime();
            mostHeap = Math.max(mostHeap, runtime.totalMemory() - runtime.freeMemory());
        }
        return records % ONE_IN == 0;
    }

    private void count(Arrival arrival) {
        if (arrival instanceof Arrival.Refused refused) {
            throw new IllegalStateException(refused.place() + ": " + refused.reason());
        }
        arrived++;
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
