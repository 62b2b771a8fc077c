package org.depeche.bench.peers;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depeche.text.article.Article;

/**
 * Takes the speed of finders over the same articles, in turn within one JVM, so that what else the machine does hits all
 * alike. CPU time of the one thread that works: compiler and collector are left out for each.
 */
final class Race {
    /** The first ones warm up. */
    private static final int ROUNDS = 5;

    private static final int WARMING = 2;
    /** Passes are repeated until they take as long: the clock is coarse. */
    private static final double SECONDS_A_ROUND = 2;

    /** Of a large collection the first articles tell a speed as well as all. */
    private static final int ENOUGH_WORDS = 20_000;

    private static final double NANOS = 1e9;

    private final List<Article> articles;
    private final long words;

    Race(List<Article> all) {
        int taken = 0;
        long sum = 0;
        while (taken < all.size() && sum < ENOUGH_WORDS) {
            sum += words(all.get(taken++).text());
        }
        articles = List.copyOf(all.subList(0, taken));
        words = sum;
    }

    /** Prints a line a finder: the middle of the warm rounds, and all of these. */
    void run(List<? extends Finder> finders) {
        var speeds = finders.stream().map(finder -> new ArrayList<Double>()).toList();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < finders.size(); i++) {
                double speed = speed(finders.get(i));
                if (round >= WARMING) {
                    speeds.get(i).add(speed);
                }
            }
        }
        for (int i = 0; i < finders.size(); i++) {
            var warm = speeds.get(i).stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "speed %-10s %,10.0f words a CPU second (%,.0f to %,.0f in %d rounds; %,d words)%n",
                    finders.get(i).name(),
                    warm.get(warm.size() / 2),
                    warm.get(0),
                    warm.get(warm.size() - 1),
                    warm.size(),
                    words);
        }
    }

    private double speed(Finder finder) {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        double seconds = 0;
        int passes = 0;
        long found = 0;
        while (seconds < SECONDS_A_ROUND) {
            for (var article : articles) {
                found += finder.find(article).size();
            }
            passes++;
            seconds = (clock.getCurrentThreadCpuTime() - start) / NANOS;
        }
        if (found == 0) {
            throw new IllegalStateException(finder.name() + " found nothing at all: it does not run as it should");
        }
        return words * passes / seconds;
    }

    /** What white space parts, as {@code wc -w} counts. */
    private static long words(String text) {
        return text.strip().split("\\s+").length;
    }
}
