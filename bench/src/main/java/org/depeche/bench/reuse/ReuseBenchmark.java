package org.depeche.bench.reuse;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.text.article.Article;
import org.depeche.text.reuse.CollectionReuse;
import org.depeche.text.reuse.index.IndexSettings;
import org.depeche.text.reuse.index.PassageIndex;

/**
 * Measures how much planted reuse is found in invented news, and in what time and memory.
 *
 * <p>{@code ReuseBenchmark quality 10638 | same-start 10638 | hard 10638 | hot 10638 | growth 1000000 growth.svg |
 * lines 10638 news.jsonl}. CPU time is that of
 * the whole process from the first article to the last pair, compiler and collector included; for growth, that of the
 * one thread. What the invention of texts takes is left out.
 */
public final class ReuseBenchmark {
    private static final long SEED = 20_181_124;

    private ReuseBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        boolean writes = arguments.length == 3 && List.of("growth", "lines").contains(arguments[0]);
        if (!writes && (arguments.length != 2 || arguments[0].equals("lines"))) {
            throw new IllegalArgumentException(
                    "needed: quality|same-start|hard|hot|growth and a number, or growth|lines, a number and a file to write");
        }
        int size = Integer.parseInt(arguments[1]);
        var news = new InventedNews(
                SEED,
                size,
                arguments[0].equals("hard"),
                arguments[0].equals("hot") || arguments[0].equals("growth"),
                !arguments[0].equals("same-start"));
        if (arguments[0].equals("growth")) {
            growth(news, arguments.length > 2 ? Optional.of(Path.of(arguments[2])) : Optional.empty());
        } else if (arguments[0].equals("lines")) {
            writeLines(news, Path.of(arguments[2]));
        } else {
            quality(news);
        }
    }

    private static void quality(InventedNews news) {
        var articles = new Article[news.size()];
        for (int number = 0; number < articles.length; number++) {
            articles[number] = article(news, number);
        }
        long before = cpuNanos();
        long beforeHere = threadNanos();
        var reuse = new CollectionReuse(IndexSettings.standard());
        for (var article : articles) {
            reuse.add(article);
        }
        var pairs = reuse.pairs();
        double seconds = (cpuNanos() - before) / 1e9;
        double here = (threadNanos() - beforeHere) / 1e9;
        var found = new HashSet<Long>();
        pairs.forEach(pair -> found.add(key(Integer.parseInt(pair.a()), Integer.parseInt(pair.b()))));
        var score = new Score(news);
        score.count(found);
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d passages; CPU %.2f s (%.2f without compiler and collector) besides the making of texts%n%s",
                articles.length,
                pairs.size(),
                seconds,
                here,
                score);
    }

    /** Writes {@code news} as article lines, to run the program itself over them. */
    private static void writeLines(InventedNews news, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            for (int number = 0; number < news.size(); number++) {
                out.write("{\"id\":\"" + number + "\",\"language\":\"fr\",\"text\":\""
                        + news.text(number).replace("\n", "\\n") + "\"}\n");
            }
        }
    }

    private static void growth(InventedNews news, Optional<Path> picture) throws IOException {
        var curve = new GrowthCurve();
        var times = new ArrayList<Long>();
        long[] inventing = new long[1];
        var index = new PassageIndex(IndexSettings.standard(), id -> {
            long start = threadNanos();
            var text = news.text(Integer.parseInt(id));
            inventing[0] += threadNanos() - start;
            return text;
        });
        long taken = 0;
        long lately = 0;
        long passages = 0;
        int last = 0;
        for (int number = 0; number < news.size(); number++) {
            var article = article(news, number);
            long start = threadNanos();
            inventing[0] = 0;
            passages += index.add(article).size();
            long nanos = threadNanos() - start - inventing[0];
            taken += nanos;
            lately += nanos;
            times.add(nanos);
            int articles = number + 1;
            if (isMilestone(articles) || articles == news.size()) {
                System.out.printf(
                        Locale.ROOT,
                        "%9d articles: %.3f ms an article since the line before (one in a hundred over %.2f, slowest %.2f), %.3f over all; %d passages; index %.0f bytes an article%n",
                        articles,
                        lately / 1e6 / (articles - last),
                        slowest(times, 0.99),
                        slowest(times, 1),
                        taken / 1e6 / articles,
                        passages,
                        index.bytes() / (double) articles);
                curve.add(new GrowthCurve.Point(
                        articles, lately / 1e6 / (articles - last), index.bytes() / (double) articles));
                if (picture.isPresent()) {
                    Files.writeString(picture.get(), curve.svg());
                }
                times.clear();
                lately = 0;
                last = articles;
            }
        }
    }

    /** The milliseconds that {@code share} of the articles did not exceed. */
    private static double slowest(List<Long> nanos, double share) {
        var sorted = nanos.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share))) / 1e6;
    }

    private static boolean isMilestone(int articles) {
        int step = 1000;
        while (articles >= step * 10) {
            step *= 10;
        }
        return articles % step == 0 && (articles / step == 1 || articles / step == 2 || articles / step == 5);
    }

    private static Article article(InventedNews news, int number) {
        return Article.builder(Integer.toString(number), news.text(number)).build();
    }

    private static long key(int one, int other) {
        return ((long) Math.min(one, other) << 32) | Math.max(one, other);
    }

    private static long threadNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long cpuNanos() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime();
    }

    /** What of the planted pairs was found: copies with their sources by kind, and whether what was found is planted. */
    private static final class Score {
        private final InventedNews news;
        private final Map<Kind, int[]> byKind = new EnumMap<>(Kind.class);
        private int right;
        private int wrong;
        private int hot;
        private int hotFound;

        Score(InventedNews news) {
            this.news = news;
        }

        void count(Set<Long> found) {
            for (long pair : found) {
                boolean isPlanted = news.source((int) (pair >>> 32)) == news.source((int) pair);
                right += isPlanted ? 1 : 0;
                wrong += isPlanted ? 0 : 1;
            }
            for (int number = 0; number < news.size(); number++) {
                int source = news.source(number);
                if (source != number) {
                    boolean isFound = found.contains(key(source, number));
                    var counts = byKind.computeIfAbsent(news.kind(number), any -> new int[2]);
                    counts[0]++;
                    counts[1] += isFound ? 1 : 0;
                    hot += source == InventedNews.HOT ? 1 : 0;
                    hotFound += source == InventedNews.HOT && isFound ? 1 : 0;
                }
            }
        }

        @Override
        public String toString() {
            var text = new StringBuilder();
            text.append(String.format(
                    Locale.ROOT,
                    "precision %.4f (%d wrong of %d pairs)%n",
                    share(right, right + wrong),
                    wrong,
                    right + wrong));
            int all = 0;
            int found = 0;
            for (var entry : byKind.entrySet()) {
                all += entry.getValue()[0];
                found += entry.getValue()[1];
                text.append(String.format(
                        Locale.ROOT,
                        "recall %-15s %.4f of %d%n",
                        entry.getKey(),
                        share(entry.getValue()[1], entry.getValue()[0]),
                        entry.getValue()[0]));
            }
            text.append(String.format(Locale.ROOT, "recall %-15s %.4f of %d%n", "all", share(found, all), all));
            text.append(String.format(Locale.ROOT, "hottest dispatch: %d of %d copies found%n", hotFound, hot));
            return text.toString();
        }

        private static double share(int part, int whole) {
            return whole == 0 ? 1 : part / (double) whole;
        }
    }
}
