package org.depeche.bench.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Reads folders of labelled pages with something taken away, and prints how much of the text is still got.
 *
 * <p>Under each folder's table stand the pages that are worst, with their precision and recall.
 */
public final class PageBrittleness {
    private static final int WORST = 12;

    private PageBrittleness() {}

    /** Measures on the folders {@code arguments}. */
    public static void main(String[] arguments) throws IOException {
        for (var folder : arguments) {
            var pages = LabelledPage.readAll(Path.of(folder));
            for (var taken : Taken.values()) {
                measure(Path.of(folder).getFileName() + " without " + taken, pages, taken);
            }
        }
    }

    /** A page's precision and recall. */
    private record Scored(String name, double precision, double recall) {
        double harmonic() {
            return 2 * precision * recall / Math.max(1e-9, precision + recall);
        }
    }

    private static void measure(String title, List<LabelledPage> pages, Taken taken) {
        var scored = new ArrayList<Scored>();
        var ours = Extractor.all().get(0);
        for (var page : pages) {
            var gold = Shingles.of(page.text());
            var got = Shingles.of(ours.read().apply(taken.from(page.html())));
            double shared = gold.shared(got);
            scored.add(new Scored(page.name(), shared / Math.max(1, got.size()), shared / Math.max(1, gold.size())));
        }
        var mean = new Scored(
                title,
                scored.stream().mapToDouble(Scored::precision).average().orElse(0),
                scored.stream().mapToDouble(Scored::recall).average().orElse(0));
        print(mean);
        scored.stream()
                .sorted(Comparator.comparingDouble(Scored::harmonic))
                .limit(WORST)
                .filter(page -> page.harmonic() < 0.97)
                .forEach(page -> print(new Scored("    " + page.name(), page.precision(), page.recall())));
    }

    private static void print(Scored scored) {
        System.out.printf(
                Locale.ROOT,
                "%s P %.3f R %.3f F1 %.3f%n",
                scored.name(),
                scored.precision(),
                scored.recall(),
                scored.harmonic());
    }
}
