package org.depeche.text.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.depeche.text.article.Caption;
import org.depeche.text.article.Language;
import org.depeche.text.article.PartialDate;
import org.depeche.text.press.NewsAgencies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, names, captions, JSON and encodings: the readers behind single fields. */
class FieldsTest {
    private final PageWords french = new PageWords(Language.FRENCH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01-18T17:42:10+01:00 | 2024-01-18T17:42:10+01:00",
                "2024-01-18 17:42 | 2024-01-18T17:42",
                "2024-01-18T17:42:10.123+0100 | 2024-01-18T17:42:10+01:00",
                "2024-01-18T00:00:00Z | 2024-01-18",
                "20240118T174210Z | 2024-01-18T17:42:10",
                "Publié le 18 janvier 2024 à 17h42 | 2024-01-18T17:42",
                "18/01/24 à 17h42 | 2024-01-18T17:42",
                "le 1er févr. 2024 | 2024-02-01",
                "Thu, 18 Jan 2024 17:42:10 +0100 | 2024-01-18T17:42:10+01:00",
                "January 18, 2024 at 5:42 pm | 2024-01-18T17:42",
                "1705596130 | 2024-01-18T16:42:10Z"
            })
    void readsDates(String written, String iso) {
        assertThat(new DateReader(french, true).read(written)).hasValue(new PartialDate(iso));
    }

    @ParameterizedTest
    @CsvSource({"hier soir", "le 45 janvier 2024", "2024-13-40", "12 heures", "''"})
    void findsNoDateWhereThereIsNone(String written) {
        assertThat(new DateReader(french, true).read(written)).isEmpty();
    }

    @Test
    void namesPeopleOnly() {
        var authors = new AuthorFinder(french, new NewsAgencies(), "fr", List.of("Le Courrier de Brumelle"));

        assertThat(authors.names("Par Aline Corvaz et Paul Ternay, à Brumelle"))
                .containsExactly("Aline Corvaz", "Paul Ternay");
        assertThat(authors.names("Par E. ROCHE — publié le 3 mai 2024")).containsExactly("E. ROCHE");
        assertThat(authors.names("Le Courrier avec AFP")).isEmpty();
        assertThat(authors.names("La rédaction")).isEmpty();
        assertThat(authors.names("Agence France-Presse")).isEmpty();
        assertThat(authors.names("https://exemple.fr/auteur/roche")).isEmpty();
        assertThat(authors.find(List.of("Aline Corvaz"), List.of("Aline Corvaz et Paul Ternay")))
                .containsExactly("Aline Corvaz", "Paul Ternay");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le port, lundi. - IDA ROCHE / AFP | Le port, lundi. | IDA ROCHE / AFP",
                "Le port, lundi. Photo T. Aebi | Le port, lundi. | Photo T. Aebi",
                "Le port, lundi. © Ida Roche | Le port, lundi. | © Ida Roche",
                "Le port, lundi (Ida Roche/Sipa) | Le port, lundi | (Ida Roche/Sipa)",
                "Le port, lundi. (Photo d'archives) | Le port, lundi. (Photo d'archives) | ''",
                "Ida Roche/Sipa | '' | Ida Roche/Sipa"
            })
    void cutsCaptionsFromCredits(String line, String text, String credit) {
        var caption = new CaptionReader(new NewsAgencies(), french, "fr").read(line);

        assertThat(caption).hasValue(new Caption(text, Optional.of(credit).filter(given -> !given.isEmpty())));
    }

    @Test
    void readsBrokenJsonUpToTheBreak() {
        var objects = new JsonTree()
                .objects(
                        "// remark\n{'@type': \"NewsArticle\", \"headline\": \"two\nlines\", \"a\": [{\"b\": 1,}, ], oops");

        assertThat(objects).hasSize(2);
        assertThat(objects.get(0)).containsEntry("headline", "two\nlines");
    }

    @Test
    void mendsMarksLeftOpenInJson() {
        var objects = new JsonTree()
                .objects(
                        "{\"@type\": \"NewsArticle\", \"headline\": \"Il a dit \"non\" hier\", \"author\": \"Ida Roche\"}");

        assertThat(objects).hasSize(1);
        assertThat(objects.get(0))
                .containsEntry("headline", "Il a dit \"non\" hier")
                .containsEntry("author", "Ida Roche");
    }

    @Test
    void rejectsPagesWithoutAnArticle() {
        var page =
                "<title>Accueil</title><ul>" + "<li><a href=/a>Un titre de une parmi d'autres</a>".repeat(40) + "</ul>";

        var extraction = new ArticleExtractor().extractHtml("accueil", Optional.empty(), page);

        assertThat(extraction).isEqualTo(new Extraction.Rejected("no running text of at least 20 words"));
    }
}
