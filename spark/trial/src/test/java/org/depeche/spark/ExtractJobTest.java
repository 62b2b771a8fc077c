package org.depeche.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractJobTest {
    @TempDir
    private Path folder;

    private TrialArchive archive;

    @BeforeEach
    void open() {
        archive = new TrialArchive(folder);
    }

    @Test
    void readsLinesAndPagesIntoDays() throws IOException {
        archive.write(
                "in/lines.jsonl",
                "{\"id\":\"a\",\"outlet\":\"Le Phare\",\"published\":\"2031-05-04T10:00\",\"text\":\"Le pont est fermé.\"}",
                "{\"id\":\"b\",\"text\":\"Sans date.\"}");
        archive.write(
                "in/page.html",
                "<html lang=fr><head><title>Le pont</title></head><body><article><h1>Le pont rouvre</h1>"
                        + "<p>Le pont de Sarmeuse a rouvert mercredi matin après trois semaines de travaux, a annoncé la mairie.</p>"
                        + "<p>Les riverains attendaient cette réouverture depuis la crue du mois de mars.</p></article></body></html>");
        var counts = archive.extract(folder.resolve("in"));
        assertThat(counts.articles()).isEqualTo(3);
        assertThat(column("id")).contains("a", "b").hasSize(3);
        assertThat(column("day")).containsOnly("2031-05-04", "unknown");
        assertThat(Files.exists(folder.resolve("archive/articles/day=2031-05-04")))
                .isTrue();
    }

    @Test
    void writesWhatItCouldNotReadBesideTheRest() throws IOException {
        archive.write(
                "in/lines.jsonl",
                "{\"id\":\"a\",\"text\":\"Le pont est fermé.\"}",
                "{broken",
                "{\"id\":\"a\",\"text\":\"Le même numéro.\"}");
        archive.write("in/empty.warc.gz", "");
        var counts = archive.extract(folder.resolve("in"));
        assertThat(counts.articles()).isEqualTo(1);
        assertThat(archive.rows("rejects", "reason"))
                .hasSize(3)
                .anyMatch(reason -> reason.contains("the id a was read before"))
                .anyMatch(reason -> reason.contains("an empty file"));
    }

    @Test
    void passesOverWhatAnEarlierRunHasRead() throws IOException {
        archive.write("in/one.jsonl", "{\"id\":\"a\",\"text\":\"Le pont est fermé.\"}");
        archive.extract(folder.resolve("in"));
        archive.write(
                "in/two.jsonl", "{\"id\":\"b\",\"text\":\"Le pont rouvre.\"}", "{\"id\":\"a\",\"text\":\"Encore.\"}");
        var second = archive.extract(folder.resolve("in"));
        assertThat(second.files()).isEqualTo(1);
        assertThat(second.articles()).isEqualTo(1);
        var third = archive.extract(folder.resolve("in"));
        assertThat(third.files()).isZero();
        assertThat(column("id")).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void addsNothingTwiceAfterARunThatWasCutOff() throws IOException {
        archive.write("in/one.jsonl", "{\"id\":\"a\",\"text\":\"Le pont est fermé.\"}");
        archive.extract(folder.resolve("in"));
        // The articles were appended, the note that the file is read was not.
        archive.tables().delete("inputs");
        archive.extract(folder.resolve("in"));
        assertThat(column("id")).containsExactly("a");
    }

    @Test
    void namesAnInputThatIsNotThere() {
        assertThatThrownBy(() -> archive.extract(folder.resolve("absent")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("absent: no such file or folder");
    }

    private List<String> column(String name) {
        return archive.rows("articles", name).stream()
                .map(row -> row.substring(1, row.length() - 1))
                .toList();
    }
}
