package org.depeche.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.depeche.spark.extract.ExtractJob;
import org.depeche.spark.table.ArchiveFolder;
import org.depeche.text.article.Article;

/** An archive in a test's own folder, filled and asked by the newest Spark in the test's own process. */
final class TrialArchive {
    private static final long ROUND = 1 << 30;

    private final Path folder;

    TrialArchive(Path folder) {
        this.folder = folder;
    }

    /** One session for all tests of the process; Spark ends it with the process. */
    SparkSession spark() {
        return SparkSession.builder()
                .master("local[2]")
                .appName("trial")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 3)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
    }

    String path() {
        return folder.resolve("archive").toString();
    }

    String path(String table) {
        return folder.resolve("archive").resolve(table).toString();
    }

    ArchiveFolder tables() {
        return new ArchiveFolder(spark(), path());
    }

    /** Writes an input of such lines. */
    Path write(String file, String... lines) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.write(path, List.of(lines));
    }

    ExtractJob.Counts extract(Path... inputs) throws IOException {
        return new ExtractJob(spark(), path(), ROUND)
                .run(Arrays.stream(inputs).map(Path::toString).toList());
    }

    ExtractJob.Counts extract(List<Article> articles) throws IOException {
        var lines = articles.stream().map(PlantedNews::line).toArray(String[]::new);
        return extract(write("in-" + articles.get(0).id() + ".jsonl", lines));
    }

    /** The rows of {@code table} as words, in no order. */
    List<String> rows(String table, String first, String... columns) {
        return spark().read().parquet(path(table)).select(first, columns).collectAsList().stream()
                .map(Row::toString)
                .toList();
    }
}
