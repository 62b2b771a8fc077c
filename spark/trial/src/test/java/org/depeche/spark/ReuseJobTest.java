package org.depeche.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.depeche.text.article.Article;
import org.depeche.text.reuse.CollectionReuse;
import org.depeche.text.reuse.collection.CollectionSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReuseJobTest {
    private static final CollectionSettings SETTINGS =
            CollectionSettings.standard().withMostCopies(40);
    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = LocalSpark.start();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void tellsWhatOneProcessTellsRecordForRecord() throws IOException {
        var news = new PlantedNews(2_400, 1_010);
        extract(news.articles());
        assertThat(job().run().told()).isGreaterThan(1);
        var expected = expected(news.articles(), SETTINGS);
        assertThat(expected).hasSizeGreaterThan(10_000);
        assertSame(told(), expected);
    }

    @Test
    void passesOverSeasonsThatAreFinishedAndTellsAnewWhereADayIsAdded() throws IOException {
        var articles = new PlantedNews(150, 20).articles();
        extract(articles.subList(0, 140));
        var first = job().run();
        assertThat(job().run()).isEqualTo(new ReuseJob.Counts(0, first.told()));
        extract(articles.subList(140, 150));
        var second = job().run();
        assertThat(second.told()).isBetween(1, first.told() + 1);
        var increments = told();
        // From scratch, with what was known of words when the archive was young.
        new ArchiveFolder(spark, archive()).delete("passages");
        new ArchiveFolder(spark, archive()).delete("_done");
        // What a run left that was killed.
        new ArchiveFolder(spark, archive()).touch("_work/reuse/part-0.parquet");
        job().run();
        assertThat(told()).isEqualTo(increments);
    }

    /** What a laptop tells of {@code articles}. */
    static List<String> expected(List<Article> articles, CollectionSettings settings) {
        var reuse = new CollectionReuse(settings);
        articles.forEach(reuse::add);
        return reuse.pairs().stream()
                .map(pair -> PassageRows.row(pair, "").toString())
                .sorted()
                .toList();
    }

    /** Names a few of the records that only one side has, not all of tens of thousands. */
    private static void assertSame(List<String> told, List<String> expected) {
        var missing = new TreeSet<>(expected);
        told.forEach(missing::remove);
        var added = new TreeSet<>(told);
        expected.forEach(added::remove);
        assertThat(missing).as("not told by the job").isEmpty();
        assertThat(added).as("told by the job alone").isEmpty();
        assertThat(told).hasSameSizeAs(expected);
    }

    private ReuseJob job() {
        return new ReuseJob(spark, archive(), SETTINGS);
    }

    private List<String> told() {
        return passages(spark, folder.resolve("archive/passages"));
    }

    static List<String> passages(SparkSession spark, Path passages) {
        return spark.read().parquet(passages.toString()).drop("season", "day").collectAsList().stream()
                .map(Row::toString)
                .map(row -> row.substring(0, row.length() - 1) + ",]")
                .sorted()
                .toList();
    }

    private String archive() {
        return folder.resolve("archive").toString();
    }

    private void extract(List<Article> articles) throws IOException {
        var lines = new ArrayList<String>();
        articles.forEach(article -> lines.add(PlantedNews.line(article)));
        var file = folder.resolve("in-" + articles.get(0).id() + ".jsonl");
        Files.write(file, lines);
        new ExtractJob(spark, archive(), 1 << 30).run(List.of(file.toString()));
    }
}
