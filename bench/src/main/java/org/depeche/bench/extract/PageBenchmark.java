package org.depeche.bench.extract;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Runs extractors over folders of labelled pages and prints two tables: how much of the text each gets, and how many pages
 * it reads in a second of CPU time.
 *
 * <p>Every page goes through all extractors before the next one comes, so that what disturbs the machine disturbs all
 * alike. The first rounds warm up and do not count.
 */
public final class PageBenchmark {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 9;
    private static final double NANOS = 1e9;

    /** Characters read, summed up so that no reading can be optimised away. */
    private long read;

    private PageBenchmark() {}

    /** Measures on the folders {@code arguments}. */
    public static void main(String[] arguments) throws IOException {
        var all = new ArrayList<LabelledPage>();
        System.out.println("| pages | extractor | precision | recall | F1 |\n|---|---|---|---|---|");
        for (var folder : arguments) {
            var pages = LabelledPage.readAll(Path.of(folder));
            Extractor.all().forEach(extractor -> quality(Path.of(folder), extractor, pages));
            all.addAll(pages);
        }
        new PageBenchmark().speed(Extractor.all(), all);
    }

    private static void quality(Path folder, Extractor extractor, List<LabelledPage> pages) {
        double precision = 0;
        double recall = 0;
        int found = 0;
        for (var page : pages) {
            var gold = Shingles.of(page.text());
            var got = Shingles.of(extractor.read().apply(page.html()));
            int shared = gold.shared(got);
            found += got.size() > 0 ? 1 : 0;
            precision += got.size() > 0 ? (double) shared / got.size() : 0;
            recall += (double) shared / Math.max(1, gold.size());
        }
        precision /= Math.max(1, found);
        recall /= Math.max(1, pages.size());
        System.out.printf(
                Locale.ROOT,
                "| %s (%d) | %s | %.3f | %.3f | %.3f |%n",
                folder.getFileName(),
                pages.size(),
                extractor.name(),
                precision,
                recall,
                2 * precision * recall / Math.max(1e-9, precision + recall));
    }

    private void speed(List<Extractor> extractors, List<LabelledPage> pages) {
        var seconds = new double[extractors.size()][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (var page : pages) {
                for (int i = 0; i < extractors.size(); i++) {
                    double taken = time(extractors.get(i), page);
                    seconds[i][Math.max(0, round)] += round < 0 ? 0 : taken;
                }
            }
        }
        System.out.println(
                "\n| extractor | pages a CPU second, median of rounds | slowest | fastest |\n|---|---|---|---|");
        for (int i = 0; i < extractors.size(); i++) {
            Arrays.sort(seconds[i]);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f |%n",
                    extractors.get(i).name(),
                    pages.size() / seconds[i][ROUNDS / 2],
                    pages.size() / seconds[i][ROUNDS - 1],
                    pages.size() / seconds[i][0]);
        }
        System.out.println("\n" + read + " characters read in all");
    }

    private double time(Extractor extractor, LabelledPage page) {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        read += extractor.read().apply(page.html()).length();
        return (clock.getCurrentThreadCpuTime() - start) / NANOS;
    }
}
