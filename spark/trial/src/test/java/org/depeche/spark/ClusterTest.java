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
import org.depeche.text.reuse.index.IndexSettings;
import org.depeche.text.story.collection.PartPlan;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the jobs on real clusters: a master and two workers as processes of their own, and what spark-submit starts. */
class ClusterTest {
    private static final Path ROOT = Path.of(System.getProperty("depeche.root"));
    private static final Path JAR = ROOT.resolve("spark/target/depeche-spark.jar");

    /** None of its processes lives long enough to be worth the second compiler. */
    private static final String BRIEF = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"4.0, 17, false", "4.2, 17, true", "4.2, 25, true"})
    void givesTheAnswerOfALaptop(String spark, int version, boolean isAtOnce) throws Exception {
        var java = Jdk.find(version);
        if (java.isEmpty() || !Files.exists(JAR)) {
            var reason = java.isEmpty() ? "no JDK " + version + " on this machine" : "no jar yet: ./check makes it";
            System.err.println("ClusterTest: NOT RUN on Spark " + spark + ": " + reason);
            Assumptions.abort(reason);
        }
        var archive = new TrialArchive(folder);
        var articles = new PlantedNews(240, 40).articles();
        var input = folder.resolve("in.jsonl.gz");
        Files.write(input, packed(articles));
        var classPath = Files.readString(ROOT.resolve("spark/trial/target/spark-" + spark + ".classpath"));
        try (var cluster = Cluster.start(java.get(), BRIEF, classPath, folder, 2)) {
            if (isAtOnce) {
                cluster.submit(JAR, "update", "--archive", archive.path(), "--most-copies", "20", input.toString());
            } else {
                cluster.submit(JAR, "extract", "--archive", archive.path(), input.toString());
                cluster.submit(JAR, "reuse", "--archive", archive.path(), "--most-copies", "20");
                cluster.submit(JAR, "stories", "--archive", archive.path());
                cluster.submit(JAR, "report", "--archive", archive.path());
            }
        }
        var settings = IndexSettings.standard().withMostCopies(20);
        var expected = SameAnswerTest.passages(articles, settings);
        assertThat(expected).hasSizeGreaterThan(500);
        assertThat(SameAnswerTest.passages(archive)).isEqualTo(expected);
        assertThat(SameAnswerTest.stories(archive))
                .isEqualTo(SameAnswerTest.stories(input, settings, PartPlan.MOST_AT_ONCE));
        assertThat(archive.rows("report/outlets", "outlet")).isNotEmpty();
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
}
