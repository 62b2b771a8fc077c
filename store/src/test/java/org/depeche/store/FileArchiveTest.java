package org.depeche.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive in one file. */
class FileArchiveTest extends ArchiveContract {
    @TempDir
    private Path folder;

    @Override
    ArchiveAddress newAddress() {
        return ArchiveAddress.parse(folder.resolve("archive.db").toString());
    }

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

    private static void open(Path file, Access access) throws IOException {
        Archive.open(ArchiveAddress.parse(file.toString()), access, Instant.EPOCH)
                .close();
    }
}
