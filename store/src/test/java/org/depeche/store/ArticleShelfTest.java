package org.depeche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.depeche.store.article.StoredArticle;
import org.depeche.store.article.StoredPassage;
import org.depeche.text.article.Article;
import org.depeche.text.article.Span;
import org.depeche.text.name.Name;
import org.depeche.text.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What an archive keeps of articles. */
@ParameterizedClass
@EnumSource(TestingDatabase.class)
final class ArticleShelfTest extends ArchiveCase {
    ArticleShelfTest(TestingDatabase database) {
        super(database);
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
    void readsManyBackEachWithItsOwnFindings() throws IOException {
        var kept = new ArrayList<Reading>();
        archive.change(() -> {
            for (int number = 0; number < 150; number++) {
                // Every third has all that can be found, the others a name of their own or nothing.
                var id = "n" + number;
                var own = List.of(new Name(Name.Kind.PERSON, "Ida " + id, List.of(new Span(0, 3))));
                var article = Article.builder(id, "Ida et Odile.").build();
                var reading = number % 3 == 0
                        ? givenReading(id, "Le barrage")
                        : new Reading(
                                article,
                                List.of(new Span(0, 13)),
                                List.of(),
                                List.of(),
                                List.of(),
                                number % 3 == 1 ? own : List.of());
                kept.add(reading);
                add(reading);
            }
        });

        assertThat(archive.articles().after(0, 1000))
                .extracting(StoredArticle::reading)
                .isEqualTo(kept);
        assertThat(archive.articles().after(64, 65))
                .extracting(StoredArticle::reading)
                .isEqualTo(kept.subList(64, 129));
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
            archive.passages().add(passage);
        });

        assertThat(archive.passages().of(second.revision())).containsExactly(passage);
        assertThat(archive.passages().of(first.revision())).isEmpty();
    }

    @Test
    void tellsWhatARevisionHasFromOthersWhicheverCameFirst() throws IOException {
        var first = given(givenReading("valmont-1", "Le barrage de l'Orve"));
        var second = given(givenReading("valmont-2", "La crue"));
        archive.change(() -> {
            archive.passages()
                    .add(new StoredPassage(
                            second.revision(),
                            0,
                            first.revision(),
                            new Span(3, 20),
                            new Span(5, 24),
                            9,
                            1,
                            true,
                            false));
            archive.passages()
                    .add(new StoredPassage(
                            second.revision(),
                            1,
                            first.revision(),
                            new Span(30, 40),
                            new Span(31, 41),
                            9,
                            1,
                            false,
                            false));
        });

        assertThat(archive.passages().copied(first.revision())).containsExactly(new Span(5, 24));
        assertThat(archive.passages().copied(second.revision())).containsExactly(new Span(30, 40));
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
}
