package org.depeche.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.depeche.text.article.Article;
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
    @CsvSource({"4.0, 17", "4.2, 17", "4.2, 25"})
    void givesTheAnswerOfOneProcess(String spark, int version) throws Exception {
        var java = Jdk.find(version);
        if (java.isEmpty() || !Files.exists(JAR)) {
            var reason = java.isEmpty() ? "no JDK " + version + " on this machine" : "no jar yet: ./check makes it";
            System.err.println("ClusterTest: NOT RUN on Spark " + spark + ": " + reason);
            Assumptions.abort(reason);
        }
        var articles = new PlantedNews(240, 40).articles();
        var input = folder.resolve("in.jsonl.gz");
        Files.write(input, packed(articles));
        var classPath = Files.readString(ROOT.resolve("spark/trial/target/spark-" + spark + ".classpath"));
        try (var cluster = Cluster.start(java.get(), classPath, folder, 2)) {
            cluster.submit(JAR, "extract", "--archive", archive(), input.toString());
            cluster.submit(JAR, "reuse", "--archive", archive(), "--most-copies", "20");
            cluster.submit(JAR, "report", "--archive", archive());
        }
        var settings = CollectionSettings.standard().withMostCopies(20);
        var expected = ReuseJobTest.expected(articles, settings);
        assertThat(expected).hasSizeGreaterThan(500);
        assertThat(told()).isEqualTo(expected);
        assertThat(folder.resolve("archive/report/outlets")).isDirectory();
    }

    /** Lines in two members of one file, as tools that append leave them. */
    private static byte[] packed(List<Article> articles) throws IOException {
        var bytes = new ByteArrayOutputStream();
        int half = articles.size() / 2;
        for (var part : List.of(articles.subList(0, half), articles.subList(half, articles.size()))) {
            try (var member = new OutputStreamWriter(new GZIPOutputStream(bytes), UTF_8)) {
                for (var article : part) {
                    member.write(PlantedNews.line(article) + "\n");
                }
            }
        }
        return bytes.toByteArray();
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
