package org.depeche.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.depeche.store.article.KnownArticle;
import org.depeche.store.article.NewRevision;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;
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
import org.depeche.text.time.TimeExpression;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A new archive for each test, and articles to put into it. */
abstract class ArchiveCase {
    static final Instant NOW = Instant.parse("2031-05-04T10:00:00Z");

    @TempDir
    Path folder;

    ArchiveAddress address;
    Archive archive;

    private final TestingDatabase database;

    ArchiveCase(TestingDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() throws IOException {
        address = ArchiveAddress.parse(database.newArchive(folder));
        archive = Archive.open(address, Access.CREATE, NOW);
    }

    @AfterEach
    void close() throws IOException {
        archive.close();
    }

    KnownArticle given(Reading reading) throws IOException {
        return archive.write(() -> add(reading));
    }

    KnownArticle add(Reading reading) throws IOException {
        var id = reading.article().id();
        return archive.articles()
                .add(id, archive.articles().nextRevision(), List.of("example.org/" + id), revision(reading, 11, 22));
    }

    static NewRevision revision(Reading reading, long contentHash, long textHash) {
        return new NewRevision(
                reading, "valmont.jsonl#1", NOW, OptionalLong.of(NOW.getEpochSecond()), contentHash, textHash);
    }

    static Reading bare(Article article) {
        return new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static Reading givenReading(String id, String headline) {
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
                .sourceNotes(List.of("Propos recueillis par M. Pell"))
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
