package org.depeche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.depeche.store.article.NewRevision;
import org.depeche.store.safety.Inspection;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;
import org.depeche.text.article.Article;
import org.depeche.text.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only an archive in one file must do. */
class FileArchiveTest {
    @TempDir
    private Path folder;

    @Test
    void namesAFileThatIsNoDatabase() throws IOException {
        var file = folder.resolve("notes.txt");
        Files.writeString(file, "These are notes, and no database at all.\n".repeat(100));

        assertThatThrownBy(() -> open(file, Access.CREATE))
                .hasMessage(file + ": not a database: the file is something else, or its beginning is damaged");
    }

    @Test
    void asksForAnArchiveWhereThereIsNone() {
        var file = folder.resolve("none.db");

        assertThatThrownBy(() -> open(file, Access.READ)).hasMessage(file + ": no such archive; depeche add makes one");
    }

    @Test
    void losesNothingReportedWhenTheDiskIsFull() throws IOException {
        var file = folder.resolve("small.db");
        try (var archive = Archive.open(ArchiveAddress.parse(file.toString()), Access.CREATE, Instant.EPOCH)) {
            long pages = archive.database().number("PRAGMA page_count");
            archive.database().list("PRAGMA max_page_count = " + (pages + 40), row -> row.number(1));
            int kept = fill(archive, file);

            assertThat(kept).isPositive();
            assertThat(archive.articles().after(0, 1000)).hasSize(kept);
        }
        try (var again = Archive.open(ArchiveAddress.parse(file.toString()), Access.WRITE, Instant.EPOCH)) {
            assertThat(again.database().list("PRAGMA integrity_check", row -> row.text(1)))
                    .containsExactly("ok");
        }
    }

    /** Adds articles until the disk is full; how many were kept. */
    private static int fill(Archive archive, Path file) {
        for (int number = 0; number < 1000; number++) {
            var id = "n" + number;
            try {
                archive.write(() ->
                        archive.articles().add(id, archive.articles().nextRevision(), List.of(), longRevision(id)));
            } catch (IOException full) {
                assertThat(full)
                        .hasMessage(file + ": the disk is full: nothing of the last batch was kept,"
                                + " all that was reported as taken is safe");
                return number;
            }
        }
        throw new AssertionError("the disk never was full");
    }

    private static NewRevision longRevision(String id) {
        var article = Article.builder(id, "Un long texte. ".repeat(1000)).build();
        return new NewRevision(
                new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of()),
                id,
                Instant.EPOCH,
                OptionalLong.empty(),
                1,
                1);
    }

    @Test
    void findsDamageAndSaysWhatToDo() throws IOException {
        var file = folder.resolve("damaged.db");
        try (var archive = Archive.open(ArchiveAddress.parse(file.toString()), Access.CREATE, Instant.EPOCH)) {
            for (int number = 0; number < 40; number++) {
                var id = "n" + number;
                archive.write(() ->
                        archive.articles().add(id, archive.articles().nextRevision(), List.of(), longRevision(id)));
            }
        }
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long from = bytes.length() / 3;
            bytes.seek(from);
            bytes.write(new byte[(int) (bytes.length() / 3)]);
        }

        assertThatThrownBy(() -> {
                    try (var archive =
                            Archive.open(ArchiveAddress.parse(file.toString()), Access.WRITE, Instant.EPOCH)) {
                        var findings = Inspection.of(archive);
                        throw new IOException(findings.isEmpty() ? "nothing found" : file + ": damaged: " + findings);
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file + ": damaged: ");
    }

    @Test
    void laysANewFileOutInLargePages() throws IOException {
        var file = folder.resolve("new.db");
        open(file, Access.CREATE);

        try (var archive = Archive.open(ArchiveAddress.parse(file.toString()), Access.READ, Instant.EPOCH)) {
            assertThat(archive.database().number("PRAGMA page_size")).isEqualTo(8192);
            assertThat(archive.database().number("PRAGMA application_id")).isEqualTo(0x44504348);
            assertThat(archive.database().list("PRAGMA journal_mode", row -> row.text(1)))
                    .containsExactly("wal");
        }
    }

    private static void open(Path file, Access access) throws IOException {
        Archive.open(ArchiveAddress.parse(file.toString()), access, Instant.EPOCH)
                .close();
    }
}
