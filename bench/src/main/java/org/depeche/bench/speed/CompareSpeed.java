package org.depeche.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the stages of this build beside another's, or against the baseline, and fails where one became dearer.
 *
 * <p>{@code CompareSpeed FOLDER then CLASSPATH [STAGE]...}: the other build's stages and this one's in turn, so that what
 * disturbs the machine disturbs both. {@code CompareSpeed FOLDER check|write BASELINE [STAGE]...}: this build alone, in
 * units of the calibration, which makes two machines comparable, roughly. Called by {@code bench/compare}. The benchmarks
 * are this build's on both sides; a stage that the other build cannot run is told as not measured.
 */
public final class CompareSpeed {
    private static final List<String> STAGES = List.of(
            "extract", "sentences", "names", "times", "quotes", "reading", "reuse", "story", "collation", "page");
    private static final String CALIBRATION = "calibration";
    /** Of two builds measured in turn. Two runs of one build differ by some five hundredths. */
    private static final double BOUND = 1.10;
    /** Of one build on two machines, which are never alike in all. */
    private static final double BOUND_ELSEWHERE = 1.35;

    private static final int ROUNDS = 2;

    private final Path folder;
    private final String news;

    private CompareSpeed(Path folder) {
        this.folder = folder;
        this.news = System.getProperty("depeche.news", "invented");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 3) {
            throw new IllegalArgumentException("needed: FOLDER then CLASSPATH, or FOLDER check|write BASELINE");
        }
        var measuring = new CompareSpeed(Path.of(arguments[0]));
        var stages = arguments.length > 3 ? List.of(arguments).subList(3, arguments.length) : STAGES;
        var judgement = switch (arguments[1]) {
            case "then" -> measuring.inTurn(arguments[2], stages);
            case "write" -> measuring.write(Path.of(arguments[2]), stages);
            case "check" -> measuring.check(Path.of(arguments[2]), stages);
            default -> throw new IllegalArgumentException("'" + arguments[1] + "': then, check or write");
        };
        judgement.table().forEach(System.out::println);
        judgement.faults().forEach(fault -> System.err.println("bench/compare: " + fault));
        if (!judgement.faults().isEmpty()) {
            System.exit(1);
        }
    }

    private Judgement inTurn(String otherClassPath, List<String> stages) throws IOException, InterruptedException {
        var then = new TreeMap<String, Cost>();
        var now = new TreeMap<String, Cost>();
        for (var stage : stages) {
            for (int round = 0; round < ROUNDS; round++) {
                measure(stage, otherClassPath, then);
                measure(stage, System.getProperty("java.class.path"), now);
            }
            if (!then.containsKey(stage)) {
                System.err.println("bench/compare: " + stage + ": the other revision cannot run it");
            }
        }
        return Judgement.of(then, now, BOUND);
    }

    private Judgement check(Path baseline, List<String> stages) throws IOException, InterruptedException {
        var then = new LinkedHashMap<String, Cost>();
        for (var line : Files.readAllLines(baseline)) {
            var fields = line.split("\t", -1);
            if (!line.startsWith("#") && stages.contains(fields[0])) {
                then.put(fields[0], new Cost(Double.parseDouble(fields[1]), Double.parseDouble(fields[2])));
            }
        }
        return Judgement.of(then, inUnits(stages), BOUND_ELSEWHERE);
    }

    private Judgement write(Path baseline, List<String> stages) throws IOException, InterruptedException {
        var now = inUnits(stages);
        var lines = new ArrayList<String>();
        lines.add(
                "# What an article costs in each stage (collation: a story): CPU time in units of the calibration, KB of");
        lines.add("# memory asked for. Remade by bench/compare --write; the calibration is StageBenchmark's.");
        now.forEach((stage, cost) ->
                lines.add(String.format(Locale.ROOT, "%s\t%.3f\t%.0f", stage, cost.cpu(), cost.kilobytes())));
        Files.write(baseline, lines);
        return Judgement.of(now, now, BOUND_ELSEWHERE);
    }

    private Map<String, Cost> inUnits(List<String> stages) throws IOException, InterruptedException {
        var costs = new TreeMap<String, Cost>();
        for (int round = 0; round < ROUNDS; round++) {
            measure(CALIBRATION, System.getProperty("java.class.path"), costs);
            for (var stage : stages) {
                measure(stage, System.getProperty("java.class.path"), costs);
            }
        }
        var calibration = costs.remove(CALIBRATION);
        if (calibration == null) {
            throw new IllegalStateException("the calibration could not be measured; see " + folder);
        }
        costs.replaceAll((stage, cost) -> cost.per(calibration));
        return costs;
    }

    /** Runs JMH in a process of its own, since each build has its class path, and adds what it found to {@code costs}. */
    private void measure(String stage, String classPath, Map<String, Cost> costs)
            throws IOException, InterruptedException {
        var result = folder.resolve("result.json");
        Files.deleteIfExists(result);
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--sun-misc-unsafe-memory-access=allow",
                "-Ddepeche.root=" + System.getProperty("depeche.root"),
                "-cp",
                classPath,
                "org.openjdk.jmh.Main",
                "^" + StageBenchmark.class.getName().replace(".", "\\.") + "\\." + stage + "$",
                "-jvmArgsAppend",
                "-Ddepeche.root=" + System.getProperty("depeche.root"),
                "-prof",
                CpuTime.class.getName(),
                "-prof",
                "gc",
                "-p",
                "news=" + news,
                "-rf",
                "json",
                "-rff",
                result.toString());
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("jmh.log").toFile()))
                .start()
                .waitFor();
        if (Files.exists(result)) {
            JsonMapper.shared().readTree(result.toFile()).forEach(run -> costs.merge(stage, cost(run), Cost::orLess));
        }
    }

    private static Cost cost(tools.jackson.databind.JsonNode run) {
        var further = run.path("secondaryMetrics");
        return new Cost(least(further.path(CpuTime.NAME)), least(further.path("gc.alloc.rate.norm")) / 1024);
    }

    private static double least(tools.jackson.databind.JsonNode metric) {
        double least = Double.POSITIVE_INFINITY;
        for (var fork : metric.path("rawData")) {
            for (var iteration : fork) {
                least = Math.min(least, iteration.asDouble());
            }
        }
        return least;
    }
}
