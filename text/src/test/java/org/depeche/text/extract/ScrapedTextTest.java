package org.depeche.text.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.depeche.text.article.Article;
import org.depeche.text.article.Caption;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;
import org.junit.jupiter.api.Test;

class ScrapedTextTest {
    private static final String FIRST =
            "La halle de Brumelle n'ouvrira pas samedi, a indiqué la mairie dans un message aux marchands.";
    private static final String SECOND =
            "Une fissure de près de deux mètres a été découverte lundi dans l'une des poutres de la charpente.";

    @Test
    void keepsCleanParagraphsWhole() {
        var article = read(FIRST + "\n\n" + SECOND + "\n\n« Enfin. »\n\n" + FIRST);

        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n« Enfin. »\n\n" + FIRST);
        assertThat(article.headline()).isEmpty();
        assertThat(article.standfirst()).isEmpty();
    }

    @Test
    void joinsParagraphsWrappedAtAColumn() {
        var article = read("""
                La halle de Brumelle n'ouvrira pas samedi, a indiqué
                la mairie dans un message envoyé jeudi matin à tous
                les marchands de la place.

                Une fissure de près de deux mètres a été découverte
                lundi dans l'une des poutres qui portent la charpente
                du bâtiment.
                """);

        assertThat(article.text())
                .isEqualTo("La halle de Brumelle n'ouvrira pas samedi, a indiqué la mairie dans un message"
                        + " envoyé jeudi matin à tous les marchands de la place.\n\nUne fissure de près de deux mètres a été découverte"
                        + " lundi dans l'une des poutres qui portent la charpente du bâtiment.");
    }

    @Test
    void readsHeadFromTheLinesAroundTheBody() {
        var article = read(" date 2024-01 Société\n\nCOMMERCE La halle fermée jusqu'au printemps\n\n"
                + "La place, jeudi matin. - IDA ROCHE / SIPA\n\nLa Gazette de Brumelle avec Reuters\n\n"
                + FIRST + "\n\nQuarante étals à reloger\n\n" + SECOND);

        assertThat(article.kicker()).hasValue("COMMERCE");
        assertThat(article.headline()).hasValue("La halle fermée jusqu'au printemps");
        assertThat(article.section()).hasValue("Société");
        assertThat(article.published()).hasValue(new PartialDate("2024-01"));
        assertThat(article.outlet()).hasValue(new Outlet("La Gazette de Brumelle"));
        assertThat(article.credits()).containsExactly(new Credit("Reuters", "La Gazette de Brumelle avec Reuters"));
        assertThat(article.captions())
                .containsExactly(new Caption("La place, jeudi matin.", Optional.of("IDA ROCHE / SIPA")));
        assertThat(article.headings()).hasSize(1);
        assertThat(article.text()).isEqualTo(FIRST + "\n\nQuarante étals à reloger\n\n" + SECOND);
    }

    @Test
    void cutsTeasersAndPrompts() {
        var article = read(
                "La halle fermée jusqu'au printemps\n" + FIRST + "\nLire aussi : Le marché de Noël annulé\n" + SECOND
                        + "\nSur le même sujet\n-\nLe tramway passera par la gare\n-\nHandball : Brumelle cale\n-\nQui veut la halle ?\n"
                        + "Commentaires\nConnectez-vous ou créez votre espace Le Figaro pour commenter.");

        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(article.outlet()).hasValue(new Outlet("Le Figaro"));
    }

    @Test
    void datesByPicturesOnlyWhereTheTextConfirms() {
        var path = "/2024/01/18/halle.jpg)\n";

        assertThat(read(path + FIRST + "\n" + SECOND).published()).isEmpty();
        assertThat(read(path + FIRST + "\nLe conseil se réunira vendredi 19 janvier, a promis le maire aux marchands.")
                        .published())
                .hasValue(new PartialDate("2024-01-18"));
    }

    @Test
    void rejectsWhatHasNoRunningText() {
        assertThat(new ArticleExtractor().extractText("a", Optional.empty(), "Accueil\nSport\nMétéo\n"))
                .isInstanceOf(Extraction.Rejected.class);
        assertThat(new ArticleExtractor().extractText("a", Optional.empty(), ""))
                .isInstanceOf(Extraction.Rejected.class);
    }

    private static Article read(String scraped) {
        var extraction = new ArticleExtractor().extractText("a", Optional.empty(), scraped);
        assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
        return ((Extraction.Extracted) extraction).article();
    }
}
