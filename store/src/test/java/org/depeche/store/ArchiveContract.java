package org.depeche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.depeche.store.article.KnownArticle;
import org.depeche.store.article.NewRevision;
import org.depeche.store.article.StoredPassage;
import org.depeche.store.decision.Decision;
import org.depeche.store.feed.StoredEntry;
import org.depeche.store.feed.StoredFeed;
import org.depeche.store.intake.InputPosition;
import org.depeche.store.intake.Tally;
import org.depeche.store.query.FeedHealth;
import org.depeche.store.schema.Schema;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;
import org.depeche.store.story.StoryFilter;
import org.depeche.text.article.AgencyMention;
import org.depeche.text.article.Article;
import org.depeche.text.article.ArticlePart;
import org.depeche.text.article.Block;
import org.depeche.text.article.Caption;
import org.depeche.text.article.Credit;
import org.depeche.text.article.DispatchDetails;
import org.depeche.text.article.Language;
import org.depeche.text.article.Origin;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;
import org.depeche.text.article.Span;
import org.depeche.text.name.Name;
import org.depeche.text.quote.Hearsay;
import org.depeche.text.quote.Quote;
import org.depeche.text.reading.Reading;
import org.depeche.text.story.Reasons;
import org.depeche.text.time.TimeExpression;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an archive must do, whichever database keeps it. */
abstract class ArchiveContract {
    private static final Instant NOW = Instant.parse("2031-05-04T10:00:00Z");

    private ArchiveAddress address;
    private Archive archive;

    abstract ArchiveAddress newAddress() throws IOException;

    @BeforeEach
    void open() throws IOException {
        address = newAddress();
        archive = Archive.open(address, Access.CREATE, NOW);
    }

    @AfterEach
    void close() throws IOException {
        archive.close();
    }

    @Test
    void saysThatItMadeANewArchiveAndNothingOfAnOldOne() throws IOException {
        assertThat(archive.notice()).contains("a new archive was made");
        try (var again = Archive.open(address, Access.WRITE, NOW)) {
            assertThat(again.notice()).isEmpty();
        }
    }

    @Test
    void readsAnArticleBackWithAllThatWasFoundInIt() throws IOException {
        var reading = givenReading("valmont-1", "Le barrage de l'Orve");
        given(reading);

        var stored = archive.articles().read("valmont-1").orElseThrow();

        assertThat(stored.reading()).isEqualTo(reading);
        assertThat(stored.place()).isEqualTo("valmont.jsonl#1");
        assertThat(stored.number()).isEqualTo(1);
        assertThat(stored.seenAt()).isEqualTo("2031-05-04T10:00:00Z");
    }

    @Test
    void keepsOffsetsWhereATextHoldsWhatNoDatabaseTakes() throws IOException {
        var article = Article.builder("odd", "Un zéro \0 et une moitié \uD83D seule, puis \uD83D\uDE00 entier.")
                .build();
        given(bare(article));

        var text =
                archive.articles().read("odd").orElseThrow().reading().article().text();

        assertThat(text).isEqualTo("Un zéro \uFFFD et une moitié \uFFFD seule, puis \uD83D\uDE00 entier.");
    }

    @Test
    void knowsAnArticleByItsAddressAndByItsText() throws IOException {
        var known = given(givenReading("valmont-1", "Le barrage de l'Orve"));

        assertThat(archive.articles().byAddress("example.org/valmont-1")).contains(known);
        assertThat(archive.articles().byText(22)).containsExactly(known);
        assertThat(archive.articles().byLabel("valmont-1")).contains(known);
        assertThat(archive.articles().byAddress("example.org/other")).isEmpty();
        assertThat(archive.articles().byText(23)).isEmpty();
    }

    @Test
    void keepsEachRevisionAndShowsTheNewest() throws IOException {
        var known = given(givenReading("valmont-1", "Le barrage de l'Orve"));
        var later = bare(Article.builder("valmont-1", "Le barrage a été vidé.").build());
        var revised = archive.write(
                () -> archive.articles().revise(known, archive.articles().nextRevision(), revision(later, 5, 6)));

        assertThat(revised.revisions()).isEqualTo(2);
        assertThat(revised.revisionLabel()).isEqualTo("valmont-1@2");
        assertThat(archive.articles()
                        .read("valmont-1")
                        .orElseThrow()
                        .reading()
                        .article()
                        .text())
                .isEqualTo("Le barrage a été vidé.");
        assertThat(archive.articles().revisions(known.id()))
                .extracting(
                        stored -> stored.number(),
                        stored -> stored.reading().article().text().length())
                .containsExactly(tuple(1, 46), tuple(2, 22));
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
    void tellsWhatChangedSinceTheFollowerLookedLast() throws IOException {
        given(givenReading("valmont-1", "Le barrage de l'Orve"));
        long seen = archive.articles().sequence();
        var second = given(givenReading("valmont-2", "La crue"));
        given(givenReading("valmont-3", "La décrue"));

        assertThat(archive.articles().changedSince(seen, 10))
                .extracting(stored -> stored.label())
                .containsExactly("valmont-2", "valmont-3");

        long later = archive.articles().sequence();
        archive.change(() -> {
            archive.articles().touch(second.id());
        });
        assertThat(archive.articles().changedSince(later, 10))
                .extracting(stored -> stored.label())
                .containsExactly("valmont-2");
    }

    @Test
    void keepsPassagesWithBothTheirPlaces() throws IOException {
        var first = given(givenReading("valmont-1", "Le barrage de l'Orve"));
        var second = given(givenReading("valmont-2", "La crue"));
        var passage = new StoredPassage(
                second.revision(), 0, first.revision(), new Span(3, 20), new Span(5, 24), 9, 1, false, true);
        archive.change(() -> {
            archive.articles().add(passage);
        });

        assertThat(archive.articles().passages(second.revision())).containsExactly(passage);
        assertThat(archive.articles().passages(first.revision())).isEmpty();
    }

    @Test
    void countsAStoryAndSaysWhyEachArticleIsInIt() throws IOException {
        var first = given(givenReading("valmont-1", "Le barrage de l'Orve"));
        var second = given(givenReading("valmont-2", "La crue"));
        var reasons = new Reasons(
                "valmont-1",
                0.75,
                List.of("barrage"),
                List.of("Ida Orvel"),
                List.of("42"),
                OptionalInt.of(0),
                31,
                List.of("ATI"),
                false);
        archive.change(() -> {
            archive.stories().thread("s1", "t1", archive.articles().sequence());
            archive.stories().place(first.id(), "s1", Reasons.none());
            archive.stories().place(second.id(), "s1", reasons);
            archive.stories().refresh(List.of("s1"), archive.articles().sequence(), NOW.getEpochSecond());
        });

        var story = archive.stories().list(StoryFilter.standard()).get(0);
        assertThat(story.headline()).contains("Le barrage de l'Orve");
        assertThat(story.articles()).isEqualTo(2);
        assertThat(story.outlets()).isEqualTo(1);
        assertThat(story.thread()).isEqualTo("t1");
        assertThat(archive.stories().members("s1"))
                .extracting(member -> member.article(), member -> member.reasons())
                .containsExactly(tuple("valmont-1", Reasons.none()), tuple("valmont-2", reasons));
        assertThat(archive.articles().ofStory("s1")).hasSize(2);
        assertThat(archive.stories().list(StoryFilter.standard().withFewestArticles(3)))
                .isEmpty();
    }

    @Test
    void doesNotCountWhatIsUnderEmbargo() throws IOException {
        var open = given(givenReading("valmont-1", "Le barrage de l'Orve"));
        var embargoed = archive.write(() -> archive.articles()
                .add(
                        "secret",
                        archive.articles().nextRevision(),
                        List.of(),
                        embargoed(givenReading("secret", "Avant l'heure"), NOW.getEpochSecond() + 3600)));
        archive.change(() -> {
            archive.stories().thread("s1", "s1", 1);
            archive.stories().place(open.id(), "s1", Reasons.none());
            archive.stories().place(embargoed.id(), "s1", Reasons.none());
            archive.stories().refresh(List.of("s1"), 1, NOW.getEpochSecond());
        });
        assertThat(archive.stories().read("s1").orElseThrow().articles()).isEqualTo(1);

        archive.change(() -> archive.stories().refresh(List.of("s1"), 1, NOW.getEpochSecond() + 3600));
        assertThat(archive.stories().read("s1").orElseThrow().articles()).isEqualTo(2);

        assertThat(archive.write(() -> archive.articles().release(NOW.getEpochSecond())))
                .isEmpty();
        assertThat(archive.write(() -> archive.articles().release(NOW.getEpochSecond() + 3600)))
                .containsExactly("s1");
        assertThat(archive.articles().read("secret").orElseThrow().embargoedUntil())
                .isEmpty();
    }

    @Test
    void remembersDecisionsAndThatOneWasUndone() throws IOException {
        var made = archive.write(() -> archive.decisions()
                .make(
                        Decision.Kind.APART,
                        "valmont-1",
                        List.of("valmont-2", "valmont-3"),
                        NOW,
                        "ida",
                        Optional.of("two events")));
        archive.write(() -> archive.decisions()
                .make(
                        Decision.Kind.OWNER,
                        "Le Courrier de l'Orve",
                        List.of("Groupe Vallées"),
                        NOW,
                        "ida",
                        Optional.empty()));
        assertThat(archive.decisions().holding()).hasSize(3);
        long action = made.get(0).action();

        assertThat(archive.write(() -> archive.decisions().undo(action, NOW))).isEqualTo(made);
        assertThat(archive.write(() -> archive.decisions().undo(action, NOW))).isEmpty();
        assertThat(archive.decisions().holding()).extracting(Decision::object).containsExactly("Groupe Vallées");
        assertThat(archive.decisions().all()).hasSize(3);
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
    void keepsAPersonAndAPlaceOfOneNameApart() throws IOException {
        var names = List.of(
                new Name(Name.Kind.PERSON, "Orvel", List.of(new Span(0, 5))),
                new Name(Name.Kind.PLACE, "Orvel", List.of(new Span(14, 19))));
        var article = Article.builder("orvel", "Orvel parle à Orvel.").build();
        given(new Reading(article, List.of(), List.of(), List.of(), List.of(), names));

        assertThat(archive.articles().read("orvel").orElseThrow().reading().names())
                .isEqualTo(names);
    }

    @Test
    void remembersFeedsAndTheirEntries() throws IOException {
        var asked = NOW.plusSeconds(60);
        var check = new StoredEntry.Check(
                "https://phare.example/pont",
                Optional.of("Le pont"),
                Optional.of(NOW),
                Optional.of("\"7\""),
                Optional.empty(),
                -9,
                NOW,
                NOW.plusSeconds(900));
        var pending = new StoredEntry("pont", 7, true, 1, 22_403, Optional.of(check));
        var plain = new StoredEntry("quai", 8, false, 2, 22_403, Optional.empty());
        var odd = new StoredEntry("od\0d", 9, true, 1, 22_403, Optional.empty());
        var unseen = FeedHealth.unseen("https://phare.example/fil", Optional.empty(), Duration.ofMinutes(15), NOW);
        archive.feeds().write(feed(unseen), List.of(pending, plain, odd), List.of());

        var failed = unseen.titled(Optional.of("Le Phare"))
                .brought(2, 1, asked)
                .failed("answered 404", asked, asked.plusSeconds(1800));
        var settled = new StoredEntry("pont", 7, true, 1, 22_404, Optional.empty());
        archive.feeds().write(feed(failed), List.of(settled), List.of("quai", "od\0d"));

        assertThat(archive.feeds().read("https://phare.example/fil")).contains(feed(failed));
        assertThat(archive.feeds().entries("https://phare.example/fil")).containsExactly(settled);
        assertThat(archive.feeds().all()).containsExactly(failed);
        assertThat(failed.failures()).isEqualTo(1);
        assertThat(failed.news()).contains(asked);
        assertThat(archive.feeds().read("https://phare.example/other")).isEmpty();
    }

    @Test
    void keepsWhatIsToBeLookedAtAgain() throws IOException {
        var check = new StoredEntry.Check(
                "https://phare.example/pont",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Sun, 04 May 2031 08:00:00 GMT"),
                -9,
                NOW,
                NOW.plusSeconds(900));
        var entry = new StoredEntry("pont", 7, true, 1, 22_403, Optional.of(check));
        archive.feeds()
                .write(
                        feed(FeedHealth.unseen("a", Optional.of("A"), Duration.ofMinutes(15), NOW)),
                        List.of(entry),
                        List.of());

        assertThat(archive.feeds().entries("a")).containsExactly(entry);
    }

    private static StoredFeed feed(FeedHealth health) {
        return new StoredFeed(health, "https://phare.example/fil.xml", Optional.of("\"1\""), Optional.empty(), 42);
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
                "DROP TABLE feed_entries",
                "DROP TABLE deliveries",
                "DROP TABLE alerts",
                "DROP TABLE alert_known",
                "DELETE FROM flyway_schema_history WHERE version IN ('3', '4', '5')")) {
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

    private KnownArticle given(Reading reading) throws IOException {
        return archive.write(() -> add(reading));
    }

    private KnownArticle add(Reading reading) throws IOException {
        var id = reading.article().id();
        return archive.articles()
                .add(id, archive.articles().nextRevision(), List.of("example.org/" + id), revision(reading, 11, 22));
    }

    private static NewRevision revision(Reading reading, long contentHash, long textHash) {
        return new NewRevision(
                reading, "valmont.jsonl#1", NOW, OptionalLong.of(NOW.getEpochSecond()), contentHash, textHash);
    }

    private static NewRevision embargoed(Reading reading, long until) {
        return revision(reading, 7, 8).withheld(OptionalLong.of(until), false);
    }

    private static Reading bare(Article article) {
        return new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Reading givenReading(String id, String headline) {
        var text = "Ida Orvel a dit vendredi : « L'eau redescend. »";
        var article = Article.builder(id, text.substring(0, 46))
                .url("https://example.org/" + id)
                .outlet(new Outlet("Le Courrier de l'Orve"))
                .kicker("CRUE")
                .headline(headline)
                .standfirst("La vallée respire.")
                .authors(List.of("Ana \"Nine\" Leroc", "M. Pell"))
                .credits(List.of(new Credit("ATI", "avec ATI")))
                .agencyMentions(List.of(
                        new AgencyMention("Vox", AgencyMention.Kind.INTERVIEWER, "a-t-elle dit à Vox"),
                        new AgencyMention("ATI", AgencyMention.Kind.PICTURE, "P. Orvel / ATI")))
                .origins(Map.of(
                        ArticlePart.HEADLINE, Origin.JSON_LD,
                        ArticlePart.OUTLET, Origin.META,
                        ArticlePart.TEXT, Origin.PAGE))
                .published(new PartialDate("2031-05-04T09:12:00+02:00"))
                .section("Vallées")
                .dispatch(new DispatchDetails(
                        Optional.of("ATI"),
                        Optional.of("urn:ati:" + id),
                        Optional.empty(),
                        Optional.of(2),
                        Optional.of(1),
                        DispatchDetails.Status.USABLE,
                        Optional.of("VALMONT, 4 mai 2031"),
                        Optional.of(new PartialDate("2031-05-04T12:00:00Z")),
                        List.of(new DispatchDetails.Link(DispatchDetails.Link.Kind.CONTINUES, "urn:ati:0")),
                        List.of("medtop:20000139"),
                        Optional.empty()))
                .language(Language.FRENCH)
                .blocks(List.of(
                        new Block(Block.Kind.HEADING, new Span(0, 9)),
                        new Block(Block.Kind.PARAGRAPH, new Span(10, 46))))
                .captions(List.of(
                        new Caption("Le pont en 2029", Optional.empty()), new Caption("", Optional.of("P. Orvel"))))
                .build();
        return new Reading(
                article,
                List.of(new Span(0, 46)),
                List.of(new Quote(
                        Quote.Kind.DIRECT,
                        List.of(new Span(29, 34), new Span(35, 44)),
                        Optional.of(new Span(10, 15)),
                        Optional.of(new Span(0, 9)),
                        Optional.of("Ida Orvel"),
                        Optional.of(Quote.Force.ADMITTING))),
                List.of(new TimeExpression(
                        new Span(16, 24), TimeExpression.Type.DATE, "2031-05-02", Optional.of(TimeExpression.Mod.END))),
                List.of(
                        List.of(new TimeExpression(
                                new Span(11, 15),
                                TimeExpression.Type.DATE,
                                "2029",
                                Optional.of(TimeExpression.Mod.APPROX))),
                        List.of()),
                List.of(new Name(Name.Kind.PERSON, "Ida Orvel", List.of(new Span(0, 9)))),
                List.of(
                        new Hearsay(new Span(0, 46), new Span(29, 34)),
                        new Hearsay(new Span(29, 44), new Span(35, 44))));
    }
}
