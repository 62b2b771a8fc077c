package org.depeche.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures what the jobs cost on a cluster of one worker and of two, stage by stage, from Spark's own event log.
 *
 * <p>{@code ClusterBenchmark news.jsonl 4.2 17}: article lines, the version of Spark and that of the JDK. CPU time is that
 * of the tasks' threads; compiler and collector are not in it.
 */
final class ClusterBenchmark {
    private static final Pattern STAGE = Pattern.compile("\"Stage ID\":(\\d+)");
    private static final Pattern NAME = Pattern.compile("\"Stage Name\":\"([^\"]*)\"");
    private static final Pattern CPU = Pattern.compile("\"Executor CPU Time\":(\\d+)");
    private static final Pattern SHUFFLED = Pattern.compile("\"Shuffle Bytes Written\":(\\d+)");

    private ClusterBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("needed: article lines, a version of Spark, one of the JDK");
        }
        var root = Path.of(System.getProperty("depeche.root"));
        var lines = Path.of(arguments[0]).toAbsolutePath();
        var java = Jdk.find(Integer.parseInt(arguments[2])).orElseThrow();
        var jars = Files.readString(root.resolve("spark/trial/target/spark-" + arguments[1] + ".classpath"));
        for (int workers = 1; workers <= 2; workers++) {
            var folder = Files.createTempDirectory("depeche-cluster-");
            try (var cluster = Cluster.start(java, "-XX:+UseSerialGC", jars, folder, workers)) {
                var archive = folder.resolve("archive").toString();
                run(cluster, workers, lines, "extract", "--archive", archive, lines.toString());
                for (var job : List.of("reuse", "stories", "report")) {
                    run(cluster, workers, lines, job, "--archive", archive);
                }
            }
        }
    }

    private static void run(Cluster cluster, int workers, Path lines, String... arguments) throws Exception {
        long start = System.nanoTime();
        var jar = Path.of(System.getProperty("depeche.root")).resolve("spark/target/depeche-spark.jar");
        var log = cluster.submit(jar, arguments);
        double seconds = (System.nanoTime() - start) / 1e9;
        double articles;
        try (Stream<String> all = Files.lines(lines)) {
            articles = all.count();
        }
        var stages = stages(log);
        var sum = new Cost("all");
        stages.values().forEach(sum::add);
        System.out.printf(
                Locale.ROOT, "%s, %d worker(s): %.1f s%n%s", arguments[0], workers, seconds, sum.line(articles));
        stages.values().forEach(stage -> System.out.print(stage.line(articles)));
    }

    private static Map<Integer, Cost> stages(Path log) throws IOException {
        var stages = new TreeMap<Integer, Cost>();
        for (var event : Files.readAllLines(log)) {
            if (event.contains("\"SparkListenerStageSubmitted\"")) {
                var name = NAME.matcher(event);
                stages.put((int) number(STAGE, event), new Cost(name.find() ? name.group(1) : "?"));
            } else if (event.contains("\"SparkListenerTaskEnd\"")) {
                var stage = stages.computeIfAbsent((int) number(STAGE, event), any -> new Cost("?"));
                stage.cpu += number(CPU, event);
                stage.shuffled += number(SHUFFLED, event);
            }
        }
        return stages;
    }

    private static long number(Pattern pattern, String event) {
        Matcher matcher = pattern.matcher(event);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }

    /** What the tasks of a stage took. */
    private static final class Cost {
        private final String name;
        private long cpu;
        private long shuffled;

        Cost(String name) {
            this.name = name;
        }

        void add(Cost other) {
            cpu += other.cpu;
            shuffled += other.shuffled;
        }

        String line(double articles) {
            return String.format(
                    Locale.ROOT,
                    "  %8.2f CPU s, %8.3f ms and %9.0f bytes shuffled an article: %s%n",
                    cpu / 1e9,
                    cpu / 1e6 / articles,
                    shuffled / articles,
                    name);
        }
    }
}
