package org.depeche.text.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.depeche.text.article.Article;
import org.depeche.text.article.ArticlePart;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Origin;
import org.junit.jupiter.api.Test;

/** One habit of pages each, of those that the issue on reading them names. */
class HandMadePagesTest {
    private static final String HEADLINE = "La passerelle de Brisse va rouvrir après deux hivers";
    private static final String FIRST =
            "<p>Le conseil municipal de Brisse-sur-Orne a voté jeudi soir, par douze voix contre"
                    + " neuf, la réouverture de la passerelle.</p>";
    private static final String LAST =
            "<p>L'opposition conteste ce chiffre et réclame une expertise indépendante avant le printemps prochain.</p>";

    @Test
    void followsReferencesInAGraph() {
        var article =
                read("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"@id\":\"#s\",\"name\":"
                        + "\"Le Phare\"},{\"@type\":\"Organization\",\"@id\":\"#o\",\"name\":\"Phare Médias\"},{\"@type\":\"NewsArticle\","
                        + "\"headline\":\"" + HEADLINE
                        + "\",\"author\":{\"@id\":\"#p\"},\"publisher\":{\"@id\":\"#o\"}},"
                        + "{\"@type\":\"Person\",\"@id\":\"#p\",\"name\":\"Léo Brenas\"}]}</script><h1>" + HEADLINE
                        + "</h1>" + FIRST + LAST);

        assertThat(article.authors()).containsExactly("Léo Brenas");
        assertThat(article.outlet().orElseThrow().name()).isEqualTo("Le Phare");
        assertThat(article.origins()).containsEntry(ArticlePart.AUTHORS, Origin.JSON_LD);
    }

    @Test
    void readsOutletAndSectionFromMicrodata() {
        var article = read(
                "<article itemscope itemtype='https://schema.org/NewsArticle'><span itemprop=articleSection>Politique</span>"
                        + "<h1>" + HEADLINE
                        + "</h1><span itemprop=publisher itemscope><meta itemprop=name content='Le Phare'></span>"
                        + FIRST
                        + LAST + "</article>");

        assertThat(article.outlet().orElseThrow().name()).isEqualTo("Le Phare");
        assertThat(article.section()).contains("Politique");
    }

    @Test
    void dropsPostsAndAdvertsOfAmp() {
        var article = read(
                "<h1>" + HEADLINE + "</h1>" + FIRST + "<amp-ad><div placeholder>Réclame</div></amp-ad><amp-twitter>"
                        + "<blockquote placeholder><p>Enfin, la passerelle !</p>— Léo (@leo)</blockquote></amp-twitter>"
                        + LAST);

        assertThat(article.text())
                .doesNotContain("Enfin")
                .doesNotContain("Réclame")
                .endsWith("prochain.");
    }

    @Test
    void cutsLinksToOthersWithAndWithoutTheirLabelsMarked() {
        var article = read("<h1>" + HEADLINE + "</h1>" + FIRST
                + "<p><span>À LIRE AUSSI<a href=x>La piscine fermée</a></span>« Nous avons"
                + " attendu », dit la maire, Odile Garance, aux habitants.</p><p><b>&gt;&gt; À lire aussi :</b> Le budget voté</p>"
                + LAST);

        assertThat(article.text())
                .contains("« Nous avons attendu »")
                .doesNotContain("piscine")
                .doesNotContain("LIRE")
                .doesNotContain("Le budget");
    }

    @Test
    void takesNoAuthorFromTheStoriesUnderTheText() {
        var article = read("<article><h1>" + HEADLINE + "</h1>" + FIRST + LAST
                + "<div><h4>Le Tour de l'Orne passera par Brisse</h4><span>Par Jean Autre</span></div></article>");

        assertThat(article.authors()).isEmpty();
    }

    @Test
    void cutsTheOutletsNameBeforeATitle() {
        var article = read("<title>Le Phare : " + HEADLINE + "</title><meta property=og:site_name content='Le Phare'>"
                + FIRST + LAST);

        assertThat(article.headline()).contains(HEADLINE);
    }

    @Test
    void creditsTheAgencyAfterInitialsAndAfterADash() {
        var initials = read("<h1>" + HEADLINE + "</h1>" + FIRST + LAST + "<p>L.B. (avec AFP)</p>");
        var dash = read("<h1>" + HEADLINE + "</h1>" + FIRST + LAST.replace("prochain.", "prochain. - AFP"));

        assertThat(initials.credits()).containsExactly(new Credit("AFP", "L.B. (avec AFP)"));
        assertThat(initials.text()).endsWith("prochain.");
        assertThat(dash.credits()).containsExactly(new Credit("AFP", "- AFP"));
        assertThat(dash.text()).endsWith("prochain.");
    }

    private static Article read(String html) {
        var extraction = new ArticleExtractor().extractHtml("a", Optional.empty(), "<html lang=fr>" + html);
        return ((Extraction.Extracted) extraction).article();
    }
}
