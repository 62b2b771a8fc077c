package org.depeche.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractJobTest {
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
    void readsLinesAndPagesIntoDays() throws IOException {
        write(
                "in/lines.jsonl",
                "{\"id\":\"a\",\"outlet\":\"Le Phare\",\"published\":\"2031-05-04T10:00\",\"text\":\"Le pont est fermé.\"}",
                "{\"id\":\"b\",\"text\":\"Sans date.\"}");
        write(
                "in/page.html",
                "<html lang=fr><head><title>Le pont</title></head><body><article><h1>Le pont rouvre</h1>"
                        + "<p>Le pont de Sarmeuse a rouvert mercredi matin après trois semaines de travaux, a annoncé la mairie.</p>"
                        + "<p>Les riverains attendaient cette réouverture depuis la crue du mois de mars.</p></article></body></html>");
        var counts = job().run(List.of(folder.resolve("in").toString()));
        assertThat(counts.articles()).isEqualTo(3);
        assertThat(column("id")).contains("a", "b").hasSize(3);
        assertThat(column("day")).containsOnly("2031-05-04", "unknown");
        assertThat(Files.exists(folder.resolve("archive/articles/day=2031-05-04")))
                .isTrue();
    }

    @Test
    void writesWhatItCouldNotReadBesideTheRest() throws IOException {
        write(
                "in/lines.jsonl",
                "{\"id\":\"a\",\"text\":\"Le pont est fermé.\"}",
                "{broken",
                "{\"id\":\"a\",\"text\":\"Le même numéro.\"}");
        write("in/empty.warc.gz", "");
        var counts = job().run(List.of(folder.resolve("in").toString()));
        assertThat(counts.articles()).isEqualTo(1);
        assertThat(spark.read()
                        .parquet(archive("rejects"))
                        .orderBy("place")
                        .select("reason")
                        .collectAsList())
                .extracting(row -> row.getString(0))
                .hasSize(3)
                .anyMatch(reason -> reason.contains("the id a was read before"))
                .anyMatch(reason -> reason.contains("an empty file"));
    }

    @Test
    void passesOverWhatAnEarlierRunHasRead() throws IOException {
        write("in/one.jsonl", "{\"id\":\"a\",\"text\":\"Le pont est fermé.\"}");
        job().run(List.of(folder.resolve("in").toString()));
        write("in/two.jsonl", "{\"id\":\"b\",\"text\":\"Le pont rouvre.\"}", "{\"id\":\"a\",\"text\":\"Encore.\"}");
        var second = job().run(List.of(folder.resolve("in").toString()));
        assertThat(second.files()).isEqualTo(1);
        assertThat(second.articles()).isEqualTo(1);
        var third = job().run(List.of(folder.resolve("in").toString()));
        assertThat(third.files()).isZero();
        assertThat(column("id")).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void addsNothingTwiceAfterARunThatWasCutOff() throws IOException {
        write("in/one.jsonl", "{\"id\":\"a\",\"text\":\"Le pont est fermé.\"}");
        job().run(List.of(folder.resolve("in").toString()));
        // The articles were appended, the note that the file is read was not.
        new ArchiveFolder(spark, archive()).delete("inputs");
        job().run(List.of(folder.resolve("in").toString()));
        assertThat(column("id")).containsExactly("a");
    }

    @Test
    void namesAnInputThatIsNotThere() {
        assertThatThrownBy(() -> job().run(List.of(folder.resolve("absent").toString())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("absent: no such file or folder");
    }

    private ExtractJob job() {
        return new ExtractJob(spark, archive(), 1 << 30);
    }

    private String archive() {
        return folder.resolve("archive").toString();
    }

    private String archive(String table) {
        return folder.resolve("archive").resolve(table).toString();
    }

    private List<String> column(String name) {
        return spark.read().parquet(archive("articles")).select(name).collectAsList().stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private void write(String file, String... lines) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, List.of(lines));
    }
}
