package org.depeche.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depeche.text.reuse.collection.CollectionSettings;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the jobs on real clusters: a master and two workers as processes of their own, and what spark-submit starts. */
class ClusterTest {
    private static final Path ROOT = Path.of(System.getProperty("depeche.root"));
    private static final Path JAR = ROOT.resolve("spark/target/depeche-spark.jar");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"spark/trial, 17", "spark/trial, 25", "spark, 17"})
    void givesTheAnswerOfOneProcess(String module, int version) throws Exception {
        var java = Jdk.find(version);
        if (java.isEmpty() || !Files.exists(JAR)) {
            var reason = java.isEmpty() ? "no JDK " + version + " on this machine" : "no jar yet: ./check makes it";
            System.err.println("ClusterTest: NOT RUN for the Spark of " + module + ": " + reason);
            Assumptions.abort(reason);
        }
        var articles = new PlantedNews(240, 40).articles();
        var input = folder.resolve("in.jsonl");
        Files.write(input, articles.stream().map(PlantedNews::line).toList());
        var classPath = Files.readString(ROOT.resolve(module).resolve("target/cluster.classpath"));
        try (var cluster = Cluster.start(java.get(), classPath, folder)) {
            cluster.submit(JAR, "extract", "--archive", archive(), input.toString());
            cluster.submit(JAR, "reuse", "--archive", archive(), "--most-copies", "20");
        }
        var settings = CollectionSettings.standard().withMostCopies(20);
        var expected = ReuseJobTest.expected(articles, settings);
        assertThat(expected).hasSizeGreaterThan(500);
        assertThat(told()).isEqualTo(expected);
    }

    private String archive() {
        return folder.resolve("archive").toString();
    }

    private List<String> told() throws IOException {
        var spark = LocalSpark.start();
        try {
            return ReuseJobTest.passages(spark, folder.resolve("archive/passages"));
        } finally {
            spark.stop();
        }
    }
}
