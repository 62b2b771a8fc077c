package org.depeche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;
import org.depeche.store.sql.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only an archive on a PostgreSQL server must do. */
class ServerArchiveTest extends ArchiveCase {

    ServerArchiveTest() {
        super(TestingDatabase.SERVER);
    }

    @Test
    void namesAServerThatDoesNotAnswerWithoutTellingThePassword() {
        var nowhere = ArchiveAddress.parse("postgresql://ida:secret@localhost:1/news");

        assertThatThrownBy(() -> Archive.open(nowhere, Access.CREATE, Instant.EPOCH))
                .hasMessageStartingWith("postgresql://localhost:1/news: the server does not answer")
                .hasMessageNotContaining("secret");
    }

    @Test
    void losesNothingReportedWhenTheServersDiskIsFull() throws IOException {
        given(givenReading("valmont-1", "Le barrage de l'Orve"));
        fillTheDiskAfter(5);

        int kept = 1;
        IOException failure = null;
        while (failure == null && kept < 100) {
            try {
                given(givenReading("valmont-" + (kept + 1), "La crue"));
                kept++;
            } catch (IOException full) {
                failure = full;
            }
        }

        assertThat(failure)
                .hasMessage(address.shown() + ": the server's disk is full: nothing of the last batch was kept,"
                        + " all that was reported is safe");
        assertThat(kept).isGreaterThan(1).isLessThan(100);
        assertThat(archive.articles().after(0, 100)).hasSize(kept);
    }

    /** Has the server say what it says when it cannot make a table longer. */
    private void fillTheDiskAfter(int names) throws IOException {
        archive.database()
                .execute("CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                        + " IF (SELECT COUNT(*) FROM revisions) >= " + names
                        + " THEN RAISE EXCEPTION 'could not extend file \"base/1/2\": No space left on device'"
                        + " USING ERRCODE = '53100'; END IF; RETURN NEW; END $$");
        archive.database()
                .execute(
                        "CREATE TRIGGER full_disk BEFORE INSERT ON revisions FOR EACH ROW EXECUTE FUNCTION full_disk()");
    }

    @Test
    void keepsNothingOfABatchInWhichTheConnectionWasLost() throws IOException {
        given(givenReading("valmont-1", "Le barrage de l'Orve"));

        assertThatThrownBy(() -> archive.write(() -> {
                    add(givenReading("valmont-2", "La crue"));
                    endAllOtherConnections();
                    return add(givenReading("valmont-3", "La décrue"));
                }))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(address.shown() + ": the connection to the server was lost")
                .hasMessageEndingWith("nothing of the last batch was kept, all that was reported is safe");

        try (var again = Archive.open(address, Access.WRITE, NOW)) {
            assertThat(again.articles().after(0, 10))
                    .extracting(stored -> stored.label())
                    .containsExactly("valmont-1");
            // Nobody waits for a writer that is gone.
            again.change(() -> again.articles().begin());
        }
    }

    private void endAllOtherConnections() throws IOException {
        try (var other = Database.connect(address, Access.WRITE)) {
            other.list(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                            + " WHERE datname = current_database() AND pid <> pg_backend_pid()",
                    row -> row.text(1));
        }
    }

    @Test
    void namesATableThatIsGoneAndKeepsNothingOfTheBatch() throws IOException {
        given(givenReading("valmont-1", "Le barrage de l'Orve"));
        archive.database().execute("DROP TABLE hearsay");

        assertThatThrownBy(() -> given(givenReading("valmont-2", "La crue")))
                .hasMessageStartingWith(address.shown() + ": damaged: ")
                .hasMessageContaining("\"hearsay\"")
                .hasMessageEndingWith("restore a backup, or save what can be read with depeche export");

        assertThat(archive.articles().byLabel("valmont-2")).isEmpty();
        assertThat(archive.articles().byLabel("valmont-1")).isPresent();
    }

    @Test
    void namesADamagedPageAndSaysWhatToDo(@TempDir Path data) throws IOException {
        var table = "";
        try (var server = serverOf(data);
                var own = Archive.open(addressOn(server), Access.CREATE, NOW)) {
            own.change(() -> own.articles()
                    .add(
                            "valmont-1",
                            own.articles().nextRevision(),
                            List.of(),
                            revision(givenReading("valmont-1", "Le barrage de l'Orve"), 1, 1)));
            table = own.database()
                    .first("SELECT pg_relation_filepath('revisions')", row -> row.text(1))
                    .orElseThrow();
            own.database().execute("CHECKPOINT");
        }
        Files.write(data.resolve(table), "no page at all. ".repeat(512).getBytes(StandardCharsets.UTF_8));

        try (var server = serverOf(data)) {
            var damaged = addressOn(server);
            try (var own = Archive.open(damaged, Access.READ, NOW)) {
                assertThatThrownBy(() -> own.articles().after(0, 10))
                        .hasMessageStartingWith(damaged.shown() + ": damaged: invalid page in block 0")
                        .hasMessageEndingWith("restore a backup, or save what can be read with depeche export");
            }
        }
    }

    private static EmbeddedPostgres serverOf(Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
    }

    private static ArchiveAddress addressOn(EmbeddedPostgres server) {
        return ArchiveAddress.parse("postgresql://postgres:postgres@localhost:" + server.getPort() + "/postgres");
    }

    @Test
    void saysThatAQuestionWasStopped() throws IOException {
        archive.database().execute("SET statement_timeout = 50");

        assertThatThrownBy(() -> archive.database().list("SELECT pg_sleep(5)", row -> row.text(1)))
                .hasMessage(address.shown() + ": the server stopped a question that took too long");
    }
}
