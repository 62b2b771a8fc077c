package org.depeche.store.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import org.depeche.store.Archive;
import org.depeche.store.schema.Schema;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;
import org.depeche.store.sql.ArchiveException;
import org.depeche.store.sql.Database;

/**
 * Copies an archive whole, from a file or a server to a file or a server, while others go on writing to it.
 *
 * <p>The copy is of one moment. A file appears under its name only when it is complete.
 */
public final class ArchiveCopy {
    private ArchiveCopy() {}

    /** The tables that are copied: all but Flyway's own and those of accounts. */
    public static List<String> tables() {
        return TableCopy.TABLES;
    }

    /** Writes a copy of {@code source} to {@code file}, which must not be there; how many articles it holds. */
    public static long toFile(ArchiveAddress source, Path file, Instant now) throws IOException {
        if (Files.exists(file)) {
            throw new ArchiveException(file.toString(), "is there already and is not overwritten");
        }
        var unfinished = Path.of(file + ".unfinished");
        Files.deleteIfExists(unfinished);
        long articles = fill(source, unfinished, now);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        return articles;
    }

    /** Writes a copy of the file {@code source} to {@code target}, where no archive may be yet; how many articles it holds. */
    public static long restore(Path source, ArchiveAddress target, Instant now) throws IOException {
        if (target instanceof ArchiveAddress.InFile file) {
            return toFile(new ArchiveAddress.InFile(source), file.file(), now);
        }
        // The copy's tables are brought up to date where they are older; the backup stays as it is.
        var current = Files.createTempFile("depeche-restore", ".db");
        try {
            Files.delete(current);
            fill(new ArchiveAddress.InFile(source), current, now);
            return copy(new ArchiveAddress.InFile(current), target, now);
        } finally {
            Files.deleteIfExists(current);
        }
    }

    private static long copy(ArchiveAddress source, ArchiveAddress target, Instant now) throws IOException {
        try (var from = Archive.open(source, Access.READ, now);
                var into = Archive.open(target, Access.CREATE, now)) {
            if (count(into) > 0) {
                throw new ArchiveException(target.shown(), "holds articles already and is not overwritten");
            }
            TableCopy.all(from.database(), into.database());
            return count(into);
        }
    }

    private static long fill(ArchiveAddress source, Path file, Instant now) throws IOException {
        if (source instanceof ArchiveAddress.InFile) {
            try (var from = Database.connect(source, Access.READ)) {
                Schema.requireKnown(from);
                from.change("VACUUM INTO ?", file.toString());
            }
        } else {
            try (var from = Archive.open(source, Access.READ, now);
                    var into = Archive.open(new ArchiveAddress.InFile(file), Access.CREATE, now)) {
                TableCopy.all(from.database(), into.database());
                into.database().execute("PRAGMA wal_checkpoint(TRUNCATE)");
            }
        }
        try (var copy = Archive.open(new ArchiveAddress.InFile(file), Access.WRITE, now)) {
            forgetAccounts(copy.database());
            // A copy by VACUUM keeps no journal mode.
            copy.database().list("PRAGMA journal_mode = WAL", row -> row.text(1));
            return count(copy);
        }
    }

    /** A copy that is handed on lets nobody in; what is deleted is overwritten, too. */
    private static void forgetAccounts(Database copy) throws IOException {
        copy.list("PRAGMA secure_delete = ON", row -> row.number(1));
        for (var table : TableCopy.LEFT_OUT) {
            copy.change("DELETE FROM " + table);
        }
    }

    private static long count(Archive archive) throws IOException {
        return archive.database().number("SELECT COUNT(*) FROM articles");
    }
}
