package org.depeche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.depeche.store.article.NewRevision;
import org.depeche.store.safety.ArchiveCopy;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;
import org.depeche.store.sql.Database;
import org.depeche.text.article.AgencyMention;
import org.depeche.text.article.Article;
import org.depeche.text.article.ArticlePart;
import org.depeche.text.article.Origin;
import org.depeche.text.article.Span;
import org.depeche.text.quote.Hearsay;
import org.depeche.text.reading.Reading;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of archives, from either database to either. */
class BackupTest {
    @TempDir
    private Path folder;

    @Test
    void carriesAnArchiveFromAFileToAServerAndBack() throws IOException {
        var first = ArchiveAddress.parse(folder.resolve("first.db").toString());
        try (var archive = Archive.open(first, Access.CREATE, Instant.EPOCH)) {
            for (var id : List.of("one", "two", "three")) {
                archive.write(() -> archive.articles()
                        .add(
                                id,
                                archive.articles().nextRevision(),
                                List.of("https://phare.example/" + id),
                                revision(id)));
            }
        }
        var server = ArchiveAddress.parse(TestingServer.shared().newArchive());

        assertThat(ArchiveCopy.toFile(first, folder.resolve("backup.db"), Instant.EPOCH))
                .isEqualTo(3);
        assertThat(ArchiveCopy.restore(folder.resolve("backup.db"), server, Instant.EPOCH))
                .isEqualTo(3);
        assertThat(ArchiveCopy.toFile(server, folder.resolve("again.db"), Instant.EPOCH))
                .isEqualTo(3);

        try (var again = Archive.open(
                        ArchiveAddress.parse(folder.resolve("again.db").toString()), Access.READ, Instant.EPOCH);
                var archive = Archive.open(first, Access.READ, Instant.EPOCH)) {
            assertThat(again.articles().after(0, 10))
                    .isEqualTo(archive.articles().after(0, 10));
            assertThat(again.articles().byAddress("https://phare.example/two")).isPresent();
        }
    }

    @Test
    void overwritesNothing() throws IOException {
        var archive = ArchiveAddress.parse(folder.resolve("first.db").toString());
        Archive.open(archive, Access.CREATE, Instant.EPOCH).close();
        var file = folder.resolve("backup.db");
        ArchiveCopy.toFile(archive, file, Instant.EPOCH);

        assertThatThrownBy(() -> ArchiveCopy.toFile(archive, file, Instant.EPOCH))
                .hasMessage(file + ": is there already and is not overwritten");
    }

    @Test
    void copiesEveryTableThatTheSchemaMakes() throws IOException {
        var address = ArchiveAddress.parse(folder.resolve("full.db").toString());
        try (var archive = Archive.open(address, Access.CREATE, Instant.EPOCH)) {
            var tables = new TreeSet<>(archive.database()
                    .list(
                            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                                    + " AND name <> 'flyway_schema_history'",
                            row -> row.text(1)));

            tables.removeAll(List.of("accounts", "sessions", "api_tokens"));
            assertThat(new TreeSet<>(ArchiveCopy.tables())).isEqualTo(tables);
        }
    }

    @Test
    void letsNobodyInToACopy() throws IOException {
        var address = ArchiveAddress.parse(folder.resolve("accounts.db").toString());
        try (var archive = Archive.open(address, Access.CREATE, Instant.EPOCH)) {
            archive.database()
                    .change("INSERT INTO accounts (name, password, role, made_at) VALUES"
                            + " ('ida', 'geheimnisvoll', 'ADMIN', 1)");
        }
        var file = folder.resolve("copy.db");

        ArchiveCopy.toFile(address, file, Instant.EPOCH);

        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("geheimnisvoll");
    }

    @Test
    void restoresABackupOfAnOlderSchemaToBothDatabases() throws IOException {
        var file = folder.resolve("old.db");
        var old = ArchiveAddress.parse(file.toString());
        try (var database = Database.connect(old, Access.CREATE)) {
            Flyway.configure(Archive.class.getClassLoader())
                    .dataSource(database.source())
                    .locations("classpath:org/depeche/store/schema")
                    .target("1")
                    .placeholders(Map.of("id", "INTEGER", "clustered", "WITHOUT ROWID", "now", "2031-05-04T10:00:00Z"))
                    .load()
                    .migrate();
            database.change("INSERT INTO owners (id, name) VALUES (1, 'Groupe Orve')");
        }
        byte[] before = Files.readAllBytes(file);
        var again = ArchiveAddress.parse(folder.resolve("again.db").toString());
        var server = ArchiveAddress.parse(TestingServer.shared().newArchive());

        ArchiveCopy.restore(file, again, Instant.EPOCH);
        ArchiveCopy.restore(file, server, Instant.EPOCH);

        for (var restored : List.of(again, server)) {
            try (var archive = Archive.open(restored, Access.READ, Instant.EPOCH)) {
                assertThat(archive.database().list("SELECT name FROM owners", row -> row.text(1)))
                        .containsExactly("Groupe Orve");
            }
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private static NewRevision revision(String id) {
        var article = Article.builder(id, "Un texte court, « cité » et gardé.")
                .agencyMentions(List.of(new AgencyMention("ATI", AgencyMention.Kind.SOURCE, "selon ATI")))
                .origins(Map.of(ArticlePart.TEXT, Origin.PAGE))
                .build();
        var hearsay = List.of(new Hearsay(new Span(0, 34), new Span(28, 33)));
        return new NewRevision(
                new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of(), hearsay),
                id,
                Instant.EPOCH,
                OptionalLong.of(12),
                Long.MIN_VALUE,
                -1);
    }
}
