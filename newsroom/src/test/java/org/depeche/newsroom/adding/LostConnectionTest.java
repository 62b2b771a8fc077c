package org.depeche.newsroom.adding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.depeche.newsroom.Trouble;
import org.depeche.newsroom.archive.CheckArchive;
import org.depeche.store.TestingDatabase;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;
import org.depeche.store.sql.Database;
import org.junit.jupiter.api.Test;

/** What adding does when its server goes away in the midst of it. */
final class LostConnectionTest extends AddingCase {
    private static final int ARTICLES = 900;

    LostConnectionTest() {
        super(TestingDatabase.SERVER);
    }

    @Test
    void keepsWhatItReportedAndGoesOnBehindIt() throws IOException {
        var input = folder.resolve("news.jsonl");
        Files.write(
                input,
                IntStream.range(0, ARTICLES)
                        .mapToObj(InterruptedAddingTest::line)
                        .toList());
        var reported = new ArrayList<String>();

        assertThatThrownBy(() -> add(input, batch -> {
                    batch.forEach(taken -> reported.add(taken.article().orElseThrow()));
                    endAllOtherConnections();
                }))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the connection to the server was lost")
                .hasMessageEndingWith("nothing of the last batch was kept, all that was reported is safe");

        assertThat(reported).isNotEmpty().hasSizeLessThan(ARTICLES);
        try (var opened = open()) {
            assertThat(opened.articles().after(0, ARTICLES))
                    .extracting(stored -> stored.label())
                    .containsExactlyInAnyOrderElementsOf(reported);
        }
        assertThat(add(input, batch -> {}).added()).isEqualTo(ARTICLES - reported.size());
        assertThat(new CheckArchive(CLOCK).check(archive)).isEmpty();
    }

    /** Hears what was taken. */
    private interface Taking {
        void took(List<Taken> batch) throws IOException;
    }

    private AddProgress add(Path input, Taking taking) throws IOException {
        var request = new AddRequest(archive, List.of(input), folder.resolve("rejects.jsonl"), /* resume= */ true);
        return new AddArticles(CLOCK).add(request, new AddListener() {
            @Override
            public void notice(String line) {}

            @Override
            public void taken(List<Taken> batch, AddProgress progress) {
                try {
                    taking.took(batch);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }

            @Override
            public void trouble(Trouble trouble) {}
        });
    }

    private void endAllOtherConnections() throws IOException {
        try (var other = Database.connect(ArchiveAddress.parse(archive), Access.WRITE)) {
            other.list(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                            + " WHERE datname = current_database() AND pid <> pg_backend_pid()",
                    row -> row.text(1));
        }
    }
}
