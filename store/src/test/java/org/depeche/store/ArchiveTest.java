package org.depeche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.depeche.store.intake.InputPosition;
import org.depeche.store.intake.Tally;
import org.depeche.store.schema.Schema;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;
import org.depeche.text.article.Article;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Span;
import org.depeche.text.quote.Quote;
import org.depeche.text.reading.Reading;
import org.depeche.text.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** How an archive opens, takes all or nothing, and gets along with older and newer programs. */
@ParameterizedClass
@EnumSource(TestingDatabase.class)
final class ArchiveTest extends ArchiveCase {
    ArchiveTest(TestingDatabase database) {
        super(database);
    }

    @Test
    void saysThatItMadeANewArchiveAndNothingOfAnOldOne() throws IOException {
        assertThat(archive.notice()).contains("a new archive was made");
        try (var again = Archive.open(address, Access.WRITE, NOW)) {
            assertThat(again.notice()).isEmpty();
        }
    }

    @Test
    void keepsNothingOfATransactionThatFails() throws IOException {
        given(givenReading("valmont-1", "Le barrage de l'Orve"));

        assertThatThrownBy(() -> archive.write(() -> {
                    add(givenReading("valmont-2", "La crue"));
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");

        assertThat(archive.articles().byLabel("valmont-2")).isEmpty();
        // The names of what was taken back must not be taken for kept.
        given(givenReading("valmont-3", "La décrue"));
        assertThat(archive.articles().read("valmont-3").orElseThrow().reading().names())
                .hasSize(1);
    }

    @Test
    void remembersRunsAndHowFarTheyGot() throws IOException {
        long run = archive.write(() -> archive.intake().begin("1 here", NOW));
        var position = new InputPosition("/news.jsonl", "12 days", 250, "/news.jsonl#250");
        archive.change(() -> {
            archive.intake().note(position);
            archive.intake().note(run, new Tally(200, 10, 30, 10), NOW);
        });

        assertThat(archive.intake().position("/news.jsonl")).contains(position);
        assertThat(archive.intake().open())
                .extracting(open -> open.tally().added())
                .containsExactly(200L);
        archive.change(() -> {
            archive.intake().end(run, "finished", NOW);
        });
        assertThat(archive.intake().open()).isEmpty();
    }

    @Test
    void readsWhatAnOlderProgramKeptAsItDid() throws IOException {
        var article = Article.builder("valmont-1", "Ida Orvel a dit vendredi : « L'eau redescend. »")
                .credits(List.of(new Credit("ATI", "avec ATI")))
                .build();
        var reading = new Reading(
                article,
                List.of(new Span(0, 47)),
                List.of(new Quote(
                        Quote.Kind.DIRECT,
                        List.of(new Span(29, 45)),
                        Optional.of(new Span(10, 15)),
                        Optional.of(new Span(0, 9)),
                        Optional.empty())),
                List.of(new TimeExpression(new Span(16, 24), TimeExpression.Type.DATE, "2031-05-02")),
                List.of(),
                List.of());
        given(reading);
        backToSchema2();

        try (var updated = Archive.open(address, Access.WRITE, NOW)) {
            assertThat(updated.notice()).contains("tables brought from schema 2 to " + Schema.VERSION);
            assertThat(updated.articles().read("valmont-1").orElseThrow().reading())
                    .isEqualTo(reading);
        }
    }

    private void backToSchema2() throws IOException {
        for (var step : List.of(
                "DROP TABLE hearsay",
                "DROP TABLE agency_mentions",
                "ALTER TABLE quotes DROP COLUMN force",
                "ALTER TABLE times DROP COLUMN mod",
                "ALTER TABLE revisions DROP COLUMN origins",
                "ALTER TABLE revisions DROP COLUMN source_notes",
                "ALTER TABLE feeds DROP COLUMN folders",
                "DROP TABLE feed_entries",
                "DROP TABLE deliveries",
                "DROP TABLE alerts",
                "DROP TABLE alert_known",
                "DELETE FROM flyway_schema_history WHERE version IN ('3', '4', '5', '6', '7')")) {
            archive.database().change(step);
        }
    }

    @Test
    void refusesWhatANewerProgramMade() throws IOException {
        archive.database()
                .change("INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
                        + " installed_by, execution_time, success) VALUES (99, '99', 'later', 'SQL', 'V99', 'x', 1, "
                        + (address instanceof ArchiveAddress.InFile ? "1" : "true") + ")");

        assertThatThrownBy(() -> Archive.open(address, Access.CREATE, NOW))
                .hasMessage(address.shown() + ": made by a newer Dépêche (schema 99, this program knows "
                        + Schema.VERSION + "): update the program; nothing was changed");
    }
}
