package org.depeche.text.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.depeche.text.article.AgencyMention;
import org.depeche.text.article.Article;
import org.depeche.text.article.ArticlePart;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Origin;
import org.depeche.text.article.PartialDate;
import org.junit.jupiter.api.Test;

/** Pages without a telling class: what shape, place and data say. */
class ShapesTest {
    private static final String FIRST = "<p>Le conseil de Brumelle a voté jeudi soir, par douze voix contre neuf, la"
            + " réouverture de la passerelle fermée depuis deux hivers.</p>";
    private static final String SECOND = "<p>Les travaux commenceront en mars, a annoncé la maire Aline Corvaz devant"
            + " une cinquantaine d'habitants venus l'écouter.</p>";
    private static final String THIRD = "<p>Le coût du chantier, que la région prend pour moitié à sa charge, n'a pas"
            + " été dit aux habitants de la vallée.</p>";
    private static final String TEXT = FIRST + SECOND + THIRD;

    @Test
    void takesForCaptionWhatSaysThePicturesAlt() {
        var shown = "La passerelle de Brumelle, fermée depuis deux hivers, vue du quai nord.";

        var article = read("<h1>La passerelle rouvre</h1>" + FIRST + "<img alt=\"" + shown + "\"><p>" + shown + "</p>"
                + SECOND + THIRD);

        assertThat(article.text()).doesNotContain("vue du quai");
        assertThat(article.captions()).extracting(caption -> caption.text()).containsExactly(shown);
    }

    @Test
    void takesForCaptionWhatEndsInAPhotographersName() {
        var article = read("<h1>La passerelle rouvre</h1>" + FIRST
                + "<p>Le quai nord de Brumelle, jeudi soir. (Photo : Ida Roche)</p>" + SECOND + THIRD);

        assertThat(article.text()).doesNotContain("Ida Roche");
        assertThat(article.captions().get(0).credit()).hasValue("(Photo : Ida Roche)");
    }

    @Test
    void endsBeforeTheReadersComments() {
        var comment =
                "<div><b>Passant</b></div><div>(22 juin 2021 @11h29)</div><p>Je trouve que la passerelle aurait dû"
                        + " rouvrir il y a longtemps, et je ne suis pas la seule.</p>";

        var article = read("<h1>La passerelle rouvre</h1>" + TEXT + comment.repeat(6));

        assertThat(article.text()).endsWith("vallée.");
    }

    @Test
    void endsBeforeAWidgetThatScriptsFillWithComments() {
        var article = read("<h1>La passerelle rouvre</h1><div>" + TEXT
                + "<div id=disqus_thread></div><p>Les réactions sont lues par la rédaction avant de paraître, sauf la nuit"
                + " et le dimanche, où elles attendent.</p></div>");

        assertThat(article.text()).endsWith("vallée.");
    }

    @Test
    void dropsNotesAndWhatTellsOfTheAuthor() {
        var data =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"La passerelle rouvre\","
                        + "\"author\":{\"@type\":\"Person\",\"name\":\"Ida Roche\"}}</script>";

        var article = read(
                data + "<h1>La passerelle rouvre</h1>" + FIRST.replace("voix", "voix (1)") + SECOND + THIRD
                        + "<p>(1) Trois élus s'étaient fait remplacer ce soir-là.</p><p>Ida Roche suit la vallée depuis dix ans.</p>");

        assertThat(article.text()).endsWith("vallée.");
        assertThat(article.origins()).containsEntry(ArticlePart.AUTHORS, Origin.JSON_LD);
    }

    @Test
    void choosesAmongArticlesByTheirAddress() {
        var one = "{\"@type\":\"NewsArticle\",\"url\":\"https://courrier.example/%s\",\"headline\":\"%s\","
                + "\"datePublished\":\"%s\"}";
        var data = "<script type='application/ld+json'>["
                + one.formatted("autre", "Un tout autre sujet", "2019-01-02T03:04:05Z") + ","
                + one.formatted("pont", "La passerelle rouvre", "2021-03-04T18:00:00+01:00") + "]</script>";

        var article = read(data + "<h1>La passerelle rouvre</h1>" + TEXT, "https://courrier.example/pont?utm_source=x");

        assertThat(article.published()).hasValue(new PartialDate("2021-03-04T18:00:00+01:00"));
        assertThat(article.origins()).containsEntry(ArticlePart.PUBLISHED, Origin.JSON_LD);
    }

    @Test
    void tellsWhereCreditAndLanguageStood() {
        var data =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"La passerelle rouvre\","
                        + "\"author\":{\"@type\":\"Organization\",\"name\":\"AFP\"}}</script><h1>La passerelle rouvre</h1>";

        var given = read(data + TEXT);
        var shown = read(data + "<div class=author>Le Courrier avec AFP</div>" + TEXT);

        assertThat(given.credits()).extracting(Credit::agency).containsExactly("AFP");
        assertThat(given.origins())
                .containsEntry(ArticlePart.CREDITS, Origin.JSON_LD)
                .containsEntry(ArticlePart.LANGUAGE, Origin.PAGE);
        assertThat(shown.origins()).containsEntry(ArticlePart.CREDITS, Origin.PAGE);
    }

    @Test
    void takesAShortHeadingWhereThePageHasNoTitle() {
        var article = read("<h1>La passerelle rouvre</h1>" + TEXT);

        assertThat(article.headline()).hasValue("La passerelle rouvre");
        assertThat(article.text()).startsWith("Le conseil");
    }

    @Test
    void readsATextThatOnlyTheDataHold() {
        var body = TEXT.replace("</p>", "\\n").replaceAll("<[^>]+>", "");

        var article = read("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"La passerelle"
                + " rouvre\",\"articleBody\":\"" + body + "\"}</script><div id=app></div><p>Chargement…</p>");

        assertThat(article.text()).startsWith("Le conseil").endsWith("vallée.");
        assertThat(article.headline()).hasValue("La passerelle rouvre");
        assertThat(article.origins()).containsEntry(ArticlePart.TEXT, Origin.JSON_LD);
    }

    @Test
    void keepsOnWhoseWorkATextRestsBesideTheAgenciesItCredits() {
        var article = read("<h1>La passerelle rouvre</h1>" + FIRST + SECOND + THIRD
                + "<p>D'après les informations de Lucien Varve, de Radio Valmont</p>"
                + "<p>Avec les informations de l'AFP</p><p>Propos recueillis par Ida Roche</p>");

        assertThat(article.sourceNotes())
                .containsExactly(
                        "D'après les informations de Lucien Varve, de Radio Valmont",
                        "Propos recueillis par Ida Roche");
        assertThat(article.credits()).extracting(Credit::agency).containsExactly("AFP");
        assertThat(article.text()).doesNotContain("informations de");
    }

    @Test
    void keepsOnWhoseWorkAScrapedTextRests() {
        var text = String.join(
                "\n",
                List.of(
                        "La passerelle rouvre",
                        FIRST.replaceAll("<[^>]+>", ""),
                        SECOND.replaceAll("<[^>]+>", ""),
                        "Traduit de l'anglais par Ida Roche"));

        var read = (Extraction.Extracted) new ArticleExtractor().extractText("scraped", Optional.empty(), text);

        assertThat(read.article().sourceNotes()).containsExactly("Traduit de l'anglais par Ida Roche");
        assertThat(read.article().text()).doesNotContain("Traduit");
    }

    @Test
    void marksAgenciesThatAreNotCredited() {
        var article = read("<h1>La passerelle rouvre</h1>" + FIRST
                + "<figure><img src=x><figcaption>Le quai. - IDA ROCHE / AFP</figcaption></figure>"
                + SECOND.replace("a annoncé la maire", "a dit à l'AFP la maire")
                + THIRD.replace("n'a pas", "selon Reuters, n'a pas"));

        assertThat(article.credits()).isEmpty();
        assertThat(article.agencyMentions())
                .extracting(AgencyMention::agency, AgencyMention::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("AFP", AgencyMention.Kind.PICTURE),
                        org.assertj.core.groups.Tuple.tuple("AFP", AgencyMention.Kind.INTERVIEWER),
                        org.assertj.core.groups.Tuple.tuple("Reuters", AgencyMention.Kind.SOURCE));
    }

    @Test
    void marksAGermanAgencyThatSomebodySpokeTo() {
        var article = read("<html lang=de><h1>Die Brücke am Weiher öffnet wieder</h1>"
                + "<p>Der Rat der Stadt hat am Donnerstag nach langer Debatte beschlossen, die Brücke zu öffnen.</p>"
                + "<p>Das sei gut für alle, die auf der anderen Seite wohnen, sagte Ida Berg der dpa.</p>"
                + "<p>Nach Angaben der dpa war die Brücke zwei Winter lang für alle Fußgänger gesperrt gewesen.</p>");

        assertThat(article.agencyMentions())
                .extracting(AgencyMention::kind)
                .containsExactly(AgencyMention.Kind.INTERVIEWER, AgencyMention.Kind.SOURCE);
    }

    @Test
    void keepsPostsInEnglishOnly() {
        var post = "<blockquote class=twitter-tweet><p>%s</p>— Una Garrick (@una) 2 May 2021</blockquote>";
        var english =
                "<p>The council of Skerrow voted on Thursday night, by twelve votes to nine, to reopen the bridge.</p>"
                        + post.formatted("At last we can cross again, after two winters.")
                        + "<p>The works will begin in March, the mayor said, and the region will pay half of what they cost.</p>";
        var french = FIRST + post.formatted("Enfin on repasse, après deux hivers.") + SECOND;

        assertThat(read("<h1>The bridge reopens</h1>" + english).text()).contains("At last");
        assertThat(read("<h1>La passerelle rouvre</h1>" + french).text()).doesNotContain("Enfin");
    }

    @Test
    void readsTheFurnitureOfOtherLanguages() {
        var german = "<html lang=de><h1>Die Brücke öffnet wieder</h1>"
                + "<p>Der Rat von Nebelfurt hat am Donnerstagabend mit zwölf zu neun Stimmen beschlossen, die Brücke zu öffnen.</p>"
                + "<p>Lesen Sie auch: Warum die Brücke zwei Winter lang geschlossen war</p>"
                + "<p>Die Arbeiten beginnen im März, sagte die Bürgermeisterin vor rund fünfzig Zuhörern im Rathaus.</p>"
                + "<div>Veröffentlicht am 4. März 2021 um 18:00 Uhr</div>";

        var article = read(german);

        assertThat(article.text()).doesNotContain("Lesen Sie auch");
        assertThat(article.published()).hasValue(new PartialDate("2021-03-04T18:00"));
    }

    @Test
    void dropsEmbeddedPostsByWhereTheyLead() {
        var post = "<blockquote><p>On passe de nouveau !</p>— Quai nord (@quainord) "
                + "<a href='https://twitter.com/quainord/status/12'>4 mars 2021</a></blockquote>";
        var quotation = "<blockquote><p>Nous avons fait le détour par le gué pendant deux ans, dit une lettre des"
                + " habitants du quai nord.</p></blockquote>";

        var article = read("<h1>La passerelle rouvre</h1>" + FIRST + post + SECOND + quotation + THIRD);

        assertThat(article.text()).doesNotContain("@quainord").contains("détour par le gué");
    }

    @Test
    void dropsBoxesThatAskForAnAddress() {
        var box = "<div><p>Chaque vendredi, l'essentiel de la vallée, choisi pour ceux qui se lèvent tôt.</p>"
                + "<form><input type=email><p>J'accepte les conditions.</p></form></div>";

        var article = read("<h1>La passerelle rouvre</h1>" + FIRST + SECOND + box + THIRD);

        assertThat(article.text()).doesNotContain("essentiel de la vallée").endsWith("vallée.");
    }

    @Test
    void dropsTeasersAfterTheWordsOnTheAuthor() {
        var data =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"La passerelle rouvre\","
                        + "\"author\":{\"@type\":\"Person\",\"name\":\"Ida Roche\"}}</script>";

        var article = read(data + "<h1>La passerelle rouvre</h1>" + TEXT
                + TEXT.replace("jeudi", "lundi").replace("mars", "avril").replace("moitié", "un tiers")
                + "<p>Ida Roche suit la vallée depuis dix ans.</p>"
                + "<p>Le marché de Brumelle changera de place au printemps, après trente ans sur le quai.</p>");

        assertThat(article.text()).doesNotContain("Le marché").doesNotContain("depuis dix ans");
    }

    @Test
    void dropsWhatTheOutletSaysOfItselfAtTheEnd() {
        var site = "<meta property='og:site_name' content='Le Courrier de Brumelle'>";

        var article = read(site + "<h1>La passerelle rouvre</h1>" + TEXT
                + "<p>Le Courrier de Brumelle vit de ses lecteurs, et vous pouvez l'aider dès deux euros.</p>");

        assertThat(article.text()).endsWith("vallée.");
    }

    @Test
    void endsBeforeCommentsWhoseLinesNameTheWriterWithTheTime() {
        var comment = "<div>Ida R. le 12 mars 2021 à 16:47</div><p>Je trouve que la passerelle aurait dû rouvrir il y a"
                + " longtemps, et je ne suis pas la seule.</p>";

        var article = read("<h1>La passerelle rouvre</h1>" + TEXT + comment.repeat(4));

        assertThat(article.text()).endsWith("vallée.");
    }

    @Test
    void keepsAShortLastParagraphThatAnAgencySigns() {
        var article = read("<h1>La passerelle rouvre</h1>" + TEXT + "<p>Le vote aura lieu en juin. (afp)</p>");

        assertThat(article.text()).endsWith("Le vote aura lieu en juin.");
        assertThat(article.credits()).extracting(credit -> credit.evidence()).containsExactly("(afp)");
    }

    @Test
    void readsABoldLineBeforeASingleBreakAsTheHeadline() {
        var article =
                read("<title>La passerelle de Brumelle rouvre - Le Courrier</title><table><tr><td><font size=5><b>La"
                        + " passerelle de Brumelle rouvre</b></font><br>Par Ida Roche publié le 4 mars 2021 à 18h10<br><br>"
                        + TEXT
                        + "</table>");

        assertThat(article.headline()).hasValue("La passerelle de Brumelle rouvre");
        assertThat(article.authors()).containsExactly("Ida Roche");
    }

    @Test
    void readsNorwegianByItsTwoNames() {
        var text = "<p>Kommunestyret i Tåkevik vedtok torsdag kveld med tolv mot ni stemmer å gjenåpne gangbrua.</p>"
                + "<p>Les også: Derfor var brua stengt i to vintre</p>"
                + "<p>Arbeidet begynner i mars, sa ordføreren til rundt femti innbyggere i rådhuset.</p>";

        for (var tag : new String[] {"no", "nb"}) {
            assertThat(read("<html lang=" + tag + "><h1>Gangbrua åpner igjen</h1>" + text)
                            .text())
                    .as(tag)
                    .doesNotContain("Les også");
        }
    }

    private static Article read(String page) {
        return read(page, "");
    }

    private static Article read(String page, String url) {
        var extraction =
                new ArticleExtractor().extractHtml("page", Optional.of(url).filter(given -> !given.isEmpty()), page);
        assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
        return ((Extraction.Extracted) extraction).article();
    }
}
