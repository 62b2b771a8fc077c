package org.depeche.text.quote.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.depeche.text.article.Article;
import org.depeche.text.article.Block;
import org.depeche.text.article.Language;
import org.depeche.text.article.Span;
import org.depeche.text.quote.KnownSpeaker;
import org.junit.jupiter.api.Test;

class QuoteFinderTest {

    @Test
    void findsDirectSpeechWithItsInvertedCue() {
        assertThat(french("« La digue tiendra jusqu'au printemps », a déclaré Odile Varenne mardi."))
                .containsExactly("DIRECT [La digue tiendra jusqu'au printemps] a déclaré / Odile Varenne");
    }

    @Test
    void resolvesThePronounHungOnTheCue() {
        assertThat(french("Odile Varenne est arrivée à Nantes. « Tout va bien », a-t-elle ajouté."))
                .containsExactly("DIRECT [Tout va bien] a-t-elle ajouté / Odile Varenne");
    }

    @Test
    void joinsTheTwoHalvesAroundAnIncise() {
        assertThat(french("« La crue monte, a prévenu Odile Varenne. Il faut partir. »"))
                .containsExactly("DIRECT [La crue monte | Il faut partir.] a prévenu / Odile Varenne");
        assertThat(french("« La crue monte », a prévenu Odile Varenne. « Il faut partir. »"))
                .containsExactly("DIRECT [La crue monte | Il faut partir.] a prévenu / Odile Varenne");
    }

    @Test
    void keepsFragmentsOfOneCueTogether() {
        assertThat(french("Odile Varenne a dénoncé des « manœuvres » et une « honte sans nom » au conseil."))
                .containsExactly("MIXED [manœuvres | honte sans nom] a dénoncé / Odile Varenne");
    }

    @Test
    void givesEachFragmentToItsOwnCue() {
        assertThat(french(
                        "« Le pont est sûr », a assuré le maire, Paul Crémieux, estimant que le port serait « prêt »."))
                .containsExactly(
                        "DIRECT [Le pont est sûr] a assuré / Paul Crémieux", "MIXED [prêt] estimant / Paul Crémieux");
    }

    @Test
    void findsReportedClauses() {
        assertThat(french("La préfecture a indiqué jeudi que les écoles resteraient fermées."))
                .containsExactly("INDIRECT [les écoles resteraient fermées] a indiqué / La préfecture");
        assertThat(french("Les écoles resteront fermées, a indiqué la préfecture."))
                .containsExactly("INDIRECT [Les écoles resteront fermées] a indiqué / la préfecture");
        assertThat(french("Selon la préfecture, les écoles resteront fermées."))
                .containsExactly("INDIRECT [les écoles resteront fermées] Selon / la préfecture");
        assertThat(french("Le syndicat a demandé aux élus, réunis lundi, de voter le budget."))
                .containsExactly("INDIRECT [voter le budget] a demandé / Le syndicat");
    }

    @Test
    void tellsTheSourceBehindNobody() {
        assertThat(french("Deux barques ont coulé, a-t-on appris auprès du parquet."))
                .containsExactly("INDIRECT [Deux barques ont coulé] a-t-on appris / le parquet");
    }

    @Test
    void leavesOutIroniesTitlesNicknamesAndCharges() {
        assertThat(french("Le « petit » port a vécu sa « révolution » hier.")).isEmpty();
        assertThat(french("Le film « La Mer au bout » sort mercredi.")).isEmpty();
        assertThat(french("Les « gilets jaunes » ont bloqué le pont, a dit le préfet."))
                .containsExactly("INDIRECT [Les « gilets jaunes » ont bloqué le pont] a dit / le préfet");
        assertThat(french("Il a été mis en examen pour « abus de biens et recel en bande »."))
                .isEmpty();
    }

    @Test
    void quotesNobodyInHeadings() {
        var text = "« Un cap à tenir »\n\nOdile Varenne a promis de tenir le cap.";
        var article = Article.builder("a", text)
                .language(Language.FRENCH)
                .blocks(List.of(
                        new Block(Block.Kind.HEADING, new Span(0, 18)),
                        new Block(Block.Kind.PARAGRAPH, new Span(20, text.length()))))
                .build();
        assertThat(read(article, List.of())).containsExactly("INDIRECT [tenir le cap] a promis / Odile Varenne");
    }

    @Test
    void understandsAllMarks() {
        var said = "DIRECT [Le port rouvre demain] a dit / Odile Varenne";
        for (var marks : List.of("«  »", "“ ”", "\" \"", "„ “", "» «", "‹ ›")) {
            var open = marks.substring(0, 1);
            var close = marks.substring(marks.length() - 1);
            assertThat(french(open + "Le port rouvre demain" + close + ", a dit Odile Varenne."))
                    .as(marks)
                    .containsExactly(said);
        }
    }

    @Test
    void keepsNestedQuotes() {
        assertThat(french("« Les pêcheurs me disent : “Reviens demain.” Je reviens », raconte Odile Varenne."))
                .containsExactly(
                        "DIRECT [Les pêcheurs me disent : “Reviens demain.” Je reviens] raconte / Odile Varenne",
                        "DIRECT [Reviens demain.] disent / Les pêcheurs");
    }

    @Test
    void readsOnOverParagraphsThatRepeatTheMark() {
        assertThat(french("Odile Varenne a répondu : « Nous avons attendu.\n\n« Nous attendrons encore. »"))
                .containsExactly("DIRECT [Nous avons attendu. | Nous attendrons encore.] a répondu / Odile Varenne");
    }

    @Test
    void survivesAMarkThatIsNeverClosed() {
        assertThat(french("Odile Varenne a répondu : « Nous attendrons.\nLe port rouvre."))
                .containsExactly("DIRECT [Nous attendrons] a répondu / Odile Varenne");
        assertThat(french("Les \"barques bleues, le maire a dit \"ne rien savoir de tout cela\"."))
                .containsExactly("MIXED [ne rien savoir de tout cela] a dit / le maire");
    }

    @Test
    void findsTheFullNameOfASurname() {
        assertThat(french("Odile Varenne dirige le port. « Il rouvre », affirme Mme Varenne."))
                .containsExactly("DIRECT [Il rouvre] affirme / Odile Varenne");
    }

    @Test
    void passesOverRelativesAndAppositions() {
        assertThat(french("Vendredi, Odile Varenne, qui dirige le port, avait jugé la crue « sans danger »."))
                .containsExactly("MIXED [sans danger] avait jugé / Odile Varenne");
        assertThat(french("Paul Crémieux, maire de Trèbes, a estimé que le pont « tiendra »."))
                .containsExactly("MIXED [tiendra] a estimé / Paul Crémieux");
    }

    @Test
    void believesTheCallerAboutRoles() {
        var text = "« Le pont tiendra », a promis le maire.";
        var known = List.of(new KnownSpeaker(span(text, "le maire"), "Paul Crémieux", KnownSpeaker.Kind.PERSON));
        assertThat(read(article(text, Language.FRENCH), known))
                .containsExactly("DIRECT [Le pont tiendra] a promis / Paul Crémieux");
    }

    @Test
    void leavesUnknownSpeakersUnknown() {
        assertThat(french("« Le pont tiendra », a-t-il promis."))
                .containsExactly("DIRECT [Le pont tiendra] a-t-il promis / ?");
    }

    @Test
    void joinsAClauseThatItsSourceCutsInTwo() {
        assertThat(french("Il s'agissait, selon Odile Varenne, d'un simple essai."))
                .containsExactly("INDIRECT [Il s'agissait | d'un simple essai] selon / Odile Varenne");
        assertThat(french("Le navire, explique la mairie, était vide depuis lundi."))
                .containsExactly("INDIRECT [Le navire | était vide depuis lundi] explique / la mairie");
    }

    @Test
    void endsAClauseBeforeTheNextVerbOfTheSameSpeaker() {
        assertThat(french("Odile Varenne nie avoir quitté le port et dit avoir prévenu la mairie."))
                .containsExactly(
                        "INDIRECT [avoir quitté le port] nie / Odile Varenne",
                        "INDIRECT [avoir prévenu la mairie] dit / Odile Varenne");
    }

    @Test
    void findsTheParticipleBehindAnAdverbialPhrase() {
        assertThat(french("Odile Varenne a de son côté estimé que le port devait rouvrir."))
                .containsExactly("INDIRECT [le port devait rouvrir] a de son côté estimé / Odile Varenne");
    }

    @Test
    void takesNoVerbForSpeechThatReportsNobody() {
        assertThat(french("La ville, notamment, a exigé leur départ.")).isEmpty();
        assertThat(french("Le succès relève plus du hasard que du talent des équipes."))
                .isEmpty();
        assertThat(french("La mairie n'a pas indiqué quand le port rouvrirait."))
                .isEmpty();
        assertThat(french("Il faut dire que les autorités avaient prévu des renforts."))
                .isEmpty();
    }

    @Test
    void pairsDoubledSingleMarks() {
        assertThat(french("‘‘Le pont est sûr’’, a assuré Odile Varenne."))
                .containsExactly("DIRECT [Le pont est sûr] a assuré / Odile Varenne");
    }

    @Test
    void readsTweets() {
        assertThat(french("Le port rouvre demain matin ! https://t.co/a1B2c3 — Odile Varenne (@ovarenne) 3 mars 2020"))
                .containsExactly("DIRECT [Le port rouvre demain matin !] — / Odile Varenne");
    }

    @Test
    void readsEnglishInItsOwnOrder() {
        assertThat(english("\"The bridge will hold,\" said Mayor Paula Hartwell."))
                .containsExactly("DIRECT [The bridge will hold,] said / Paula Hartwell");
        assertThat(english("“The bridge will hold,” Hugh Garner, an engineer, said. “We tested it.”"))
                .containsExactly("DIRECT [The bridge will hold, | We tested it.] said / Hugh Garner");
        assertThat(english("Paula Hartwell said the bridge would hold."))
                .containsExactly("INDIRECT [the bridge would hold] said / Paula Hartwell");
        assertThat(english("According to Paula Hartwell, the bridge will hold."))
                .containsExactly("INDIRECT [the bridge will hold] According to / Paula Hartwell");
        assertThat(english("Hartwell called the plan “a costly mistake” on Monday."))
                .containsExactly("MIXED [a costly mistake] called / Hartwell");
    }

    @Test
    void readsOtherLanguagesByTheirMarksAlone() {
        var article = article("„Die Brücke hält.“ Das war gestern.", Language.parse("de"));
        assertThat(read(article, List.of())).containsExactly("DIRECT [Die Brücke hält.] - / ?");
    }

    private static List<String> french(String text) {
        return read(article(text, Language.FRENCH), List.of());
    }

    private static List<String> english(String text) {
        return read(article(text, Language.ENGLISH), List.of());
    }

    private static Article article(String text, Language language) {
        return Article.builder("a", text).language(language).build();
    }

    private static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    private static List<String> read(Article article, List<KnownSpeaker> known) {
        return new QuoteFinder()
                .find(article, known).stream()
                        .map(quote -> quote.kind() + " "
                                + quote.spans().stream()
                                        .map(span -> span.of(article.text()))
                                        .collect(Collectors.joining(" | ", "[", "]"))
                                + " "
                                + quote.cue()
                                        .map(span -> span.of(article.text()))
                                        .orElse("-") + " / "
                                + quote.speaker().orElse("?"))
                        .toList();
    }
}
