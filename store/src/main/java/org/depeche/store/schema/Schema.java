package org.depeche.store.schema;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveException;
import org.depeche.store.sql.Database;
import org.depeche.store.sql.Dialect;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings an archive's tables to the version that this program knows.
 *
 * <p>An archive that has it already is told by one question, without Flyway, which takes half a second to start. What a
 * newer program made is refused and left as it is.
 */
public final class Schema {
    /** The highest number among the migrations beside this class. */
    public static final int VERSION = 7;

    private static final String HISTORY = "flyway_schema_history";

    /** What Flyway tells of each step is no news for our users; kept, or its level is forgotten with it. */
    private static final Logger QUIET = Logger.getLogger("org.flywaydb");

    private Schema() {}

    /** Makes sure that {@code database} has today's tables; what was done, where something was. */
    public static Optional<String> prepare(Database database, Access access, Instant now) throws IOException {
        int found = version(database);
        if (found == VERSION) {
            return Optional.empty();
        }
        var archive = database.address().shown();
        refuseNewer(archive, found);
        if (found == 0 && hasOtherTables(database)) {
            throw new ArchiveException(archive, "a database of something else: it has tables, but none of an archive");
        }
        if (access == Access.READ || (found == 0 && access == Access.WRITE)) {
            throw new ArchiveException(
                    archive,
                    found == 0
                            ? "an empty database, no archive; depeche add makes one"
                            : "made by an older Dépêche (schema " + found
                                    + "): any command that writes, like depeche check, brings it up to date");
        }
        migrate(database, now);
        return Optional.of(
                found == 0 ? "a new archive was made" : "tables brought from schema " + found + " to " + VERSION);
    }

    /** Makes sure that {@code database} has an archive's tables that this program can bring up to date, and leaves them alone. */
    public static void requireKnown(Database database) throws IOException {
        int found = version(database);
        refuseNewer(database.address().shown(), found);
        if (found == 0) {
            throw new ArchiveException(database.address().shown(), "no archive");
        }
    }

    private static void refuseNewer(String archive, int found) throws ArchiveException {
        if (found > VERSION) {
            throw new ArchiveException(
                    archive,
                    "made by a newer Dépêche (schema " + found + ", this program knows " + VERSION
                            + "): update the program; nothing was changed");
        }
    }

    /** The version of the tables; 0 where there are none. */
    private static int version(Database database) throws IOException {
        if (!hasTable(database, HISTORY)) {
            return 0;
        }
        return (int) database.number(
                "SELECT COALESCE(MAX(CAST(version AS INTEGER)), 0) FROM " + HISTORY + " WHERE version IS NOT NULL");
    }

    private static boolean hasTable(Database database, String table) throws IOException {
        return database.number(tables(database) + " AND name = ?", table) > 0;
    }

    private static boolean hasOtherTables(Database database) throws IOException {
        return database.number(tables(database)) > 0;
    }

    private static String tables(Database database) {
        return database.dialect() == Dialect.SQLITE
                ? "SELECT COUNT(*) FROM (SELECT name FROM sqlite_master WHERE type = 'table') AS t WHERE 1 = 1"
                : "SELECT COUNT(*) FROM (SELECT tablename AS name FROM pg_tables"
                        + " WHERE schemaname = current_schema()) AS t WHERE 1 = 1";
    }

    private static void migrate(Database database, Instant now) throws IOException {
        QUIET.setLevel(Level.WARNING);
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(database.source())
                    .locations("classpath:org/depeche/store/schema")
                    .table(HISTORY)
                    .failOnMissingLocations(true)
                    .placeholders(Map.of(
                            "id", database.dialect().id(),
                            "clustered", database.dialect().clustered(),
                            "now", now.toString()))
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            // Another process may have made them at the same moment.
            if (!isReadySoon(database)) {
                var line =
                        String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
                throw new ArchiveException(database.address().shown(), "its tables could not be made: " + line);
            }
        }
    }

    private static boolean isReadySoon(Database database) throws IOException {
        for (int attempt = 0; attempt < 20; attempt++) {
            if (version(database) == VERSION) {
                return true;
            }
            LockSupport.parkNanos(100_000_000);
        }
        return false;
    }
}
