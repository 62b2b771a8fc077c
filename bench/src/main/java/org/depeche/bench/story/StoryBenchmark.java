package org.depeche.bench.story;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.depeche.text.story.StoryClusterer;
import org.depeche.text.story.StorySettings;

/**
 * Measures how fast articles are put into stories while a window fills and moves on, and how well.
 *
 * <p>{@code StoryBenchmark 150000}: 2,000 articles a day, a window of fifty days (100,000 articles), mended after each
 * thousand. CPU time is that of the one thread, the making of the articles left out.
 */
public final class StoryBenchmark {
    private static final long SEED = 20_210_723;
    private static final int PER_DAY = 2_000;
    private static final int DAYS = 50;
    private static final int MENDED_AFTER = 1_000;
    private static final int TOLD_AFTER = 10_000;

    private StoryBenchmark() {}

    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("one argument is needed: how many articles");
        }
        int size = Integer.parseInt(arguments[0]);
        var news = new InventedStories(SEED, PER_DAY);
        var clusterer = new StoryClusterer(StorySettings.standard().withWindow(Duration.ofDays(DAYS)));
        long placing = 0;
        long mending = 0;
        int changes = 0;
        for (int number = MENDED_AFTER; number <= size; number += MENDED_AFTER) {
            // The clock is asked seldom: on some machines asking it takes longer than placing an article.
            var items = Stream.generate(news::next).limit(MENDED_AFTER).toList();
            long start = threadNanos();
            items.forEach(clusterer::place);
            long placed = threadNanos();
            changes += clusterer.mend().size();
            placing += placed - start;
            mending += threadNanos() - placed;
            if (number % TOLD_AFTER == 0) {
                tell(clusterer, number, placing, mending, changes);
                placing = 0;
                mending = 0;
                changes = 0;
            }
        }
    }

    private static void tell(StoryClusterer clusterer, int number, long placing, long mending, int changes) {
        System.gc();
        var memory = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%,d articles, %,d remembered: placing %.0f, with mending %.0f articles per CPU s; %d changes;"
                        + " BCubed F1 %.3f; %d MB%n",
                number,
                clusterer.size(),
                TOLD_AFTER * 1e9 / placing,
                TOLD_AFTER * 1e9 / (placing + mending),
                changes,
                score(clusterer),
                (memory.totalMemory() - memory.freeMemory()) >> 20);
    }

    private static double score(StoryClusterer clusterer) {
        var sizes = new HashMap<String, Integer>();
        var stories = clusterer.stories();
        stories.forEach(story -> story.articles().forEach(id -> sizes.merge(planted(id), 1, Integer::sum)));
        double precision = 0;
        double recall = 0;
        int all = 0;
        for (var story : stories) {
            var counts = new HashMap<String, Integer>();
            story.articles().forEach(id -> counts.merge(planted(id), 1, Integer::sum));
            int size = story.members().size();
            all += size;
            for (Map.Entry<String, Integer> entry : counts.entrySet()) {
                double square = (double) entry.getValue() * entry.getValue();
                precision += square / size;
                recall += square / sizes.getOrDefault(entry.getKey(), 1);
            }
        }
        precision /= all;
        recall /= all;
        return 2 * precision * recall / (precision + recall);
    }

    private static String planted(String id) {
        return id.substring(0, id.indexOf('-'));
    }

    private static long threadNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
