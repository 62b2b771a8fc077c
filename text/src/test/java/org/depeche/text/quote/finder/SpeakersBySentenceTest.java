package org.depeche.text.quote.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.quote.Quote;
import org.depeche.text.reading.ArticleReader;
import org.junit.jupiter.api.Test;

/** Who is told to have spoken where the sentence's own build decides; all events and persons are invented. */
class SpeakersBySentenceTest {

    @Test
    void findsWhomASelonLaquelleTakesUp() {
        assertThat(speakers("La digue tient bon, a précisé la gendarmerie, selon laquelle le pont est ouvert."))
                .containsExactly("la gendarmerie", "la gendarmerie");
    }

    @Test
    void keepsWordsInMarksWithinASubject() {
        assertThat(speakers("Environ 150 « gilets jaunes » y occupaient le quai, arrêtaient les voitures et demandaient"
                        + " aux conducteurs de signer une pétition."))
                .containsExactly("Environ 150 « gilets jaunes »");
        assertThat(speakers("Nombre des « foulards verts » prévoyant de participer à la fête disent rejeter la colère"
                        + " « contre les institutions »."))
                .containsExactly("Nombre des « foulards verts »");
    }

    @Test
    void takesTheSubjectOfAVerbWithinTheMarks() {
        assertThat(speakers(
                        "Le pont est fermé, d'après la mairie.\nDans un communiqué diffusé hier, le préfet de l'Orve"
                                + " « appelle à nouveau solennellement au calme »."))
                .containsExactly("la mairie", "le préfet de l'Orve");
    }

    @Test
    void readsOnBehindABracketForTheName() {
        assertThat(speakers("« Tout ça pour rien », a ironisé le député Insoumis (gauche) Hervé Castel."))
                .containsExactly("Hervé Castel");
    }

    @Test
    void endsAPhraseBeforeAnotherClause() {
        assertThat(speakers(
                        "Il a été surnommé le « président des ports » par beaucoup de gens et il n'a rien démenti."))
                .containsExactly("beaucoup de gens");
    }

    @Test
    void takesUpWhatIsAnnounced() {
        assertThat(speakers("Odile Varenne attend. Quant à l'article 16, il veut que « les pilotes dorment à quai »."))
                .containsExactly("l'article 16");
    }

    @Test
    void takesAnInciseBehindASentenceInMarks() {
        assertThat(speakers("Marins et dockers ont demandé « un geste ».\n« De nombreuses petites communes ne pourront"
                        + " néanmoins pas payer », faute d'argent, a souligné Hervé Castel (UDV)."))
                .containsExactly("Marins et dockers", "Hervé Castel");
    }

    @Test
    void goesOnWithSomebodyWhomTheSentenceBeforeTellsOf() {
        assertThat(speakers("« On ferme », explique Odile Varenne.\nNadia Belcour a vu le port se vider. Avec quelques"
                        + " amies, cette enseignante a fondé un club. « Ça a commencé par des remarques. »"))
                .containsExactly("Odile Varenne", "Nadia Belcour");
    }

    @Test
    void leavesASentenceThatIsToldOutOfWhomItsPronounMeans() {
        assertThat(speakers("Selon Hervé Castel, ce départ vise à « donner un nouvel élan » au club. C'est Paul Roche"
                        + " « qui a choisi son successeur », et non le comité, a-t-il assuré."))
                .containsExactly("Hervé Castel", "Hervé Castel");
        assertThat(speakers("Paul Roche avait martelé son refus. Hervé Castel, lui, s'est montré plus ouvert :"
                        + " « Du respect », a-t-il demandé."))
                .containsExactly("Hervé Castel");
    }

    @Test
    void takesAnOfficeWithoutANameForAPronoun() {
        assertThat(speakers("« Pas d'impunité », a affirmé Hervé Castel, le chef du gouvernement.\nLe ministre de"
                        + " l'Intérieur a lui aussi commenté la fête. « C'est incompréhensible », a-t-il réagi."))
                .containsExactly("Hervé Castel", "Le ministre de l'Intérieur");
    }

    @Test
    void takesABodyForAPronounBehindAnotherSentence() {
        assertThat(speakers(
                        "Le Tribunal de l'Orve a annulé l'arrêté. Cette interdiction, prise par la région, « n'est pas"
                                + " appropriée », a-t-il estimé."))
                .containsExactly("Le Tribunal de l'Orve");
    }

    @Test
    void givesWhatAClauseToldHoldsToWhoTells() {
        assertThat(speakers(
                        "La ministre Odile Varenne a annoncé que le port garderait « la trajectoire" + " prévue »."))
                .containsExactly("Odile Varenne");
        assertThat(speakers("« Nous verrons », a déclaré Hervé Castel, assurant que le salaire ne relevait pas de"
                        + " « l'arbitraire »."))
                .containsExactly("Hervé Castel", "Hervé Castel");
    }

    @Test
    void takesWhoBidsAndNotWhoIsBidden() {
        assertThat(speakers("Odile Varenne, la maire du port, a appelé M. Castel à « corriger ses erreurs »."))
                .containsExactly("Odile Varenne");
    }

    @Test
    void takesSomebodyBeforeAParticipleThatARelativePrecedes() {
        assertThat(speakers("Hervé Castel a condamné les heurts qui ont émaillé la fête, tout en reconnaissant que"
                        + " la plupart des bals « se sont bien passés »."))
                .containsExactly("Hervé Castel");
        assertThat(speakers("Trois marins qui suivaient la régate samedi à Valmont affirment avoir été « délibérément »"
                        + " visés."))
                .containsExactly("Trois marins");
    }

    @Test
    void followsASubjectThatIsAPronounFartherBack() {
        assertThat(speakers("La nuit a été dure, a dit Hervé Castel. Celui-ci a fait un point avec le premier ministre"
                        + " Paul Roche. « La situation est bonne », a-t-il ajouté."))
                .containsExactly("Hervé Castel", "Hervé Castel");
    }

    @Test
    void takesNoPartyPortfolioOrAgencyIntoAName() {
        assertThat(speakers("« Oui », a estimé le ministre de l'Économie Bruno Castel."))
                .containsExactly("Bruno Castel");
        assertThat(speakers("« Oui », a répondu le chef de file des Insoumis Marc Castel."))
                .containsExactly("Marc Castel");
        assertThat(speakers("« On n'a rien vu », affirme à l'AFP Fabrice, un docker de 46 ans. « On attend », dit-il."))
                .containsExactly("Fabrice", "Fabrice");
    }

    @Test
    void takesTheAntecedentThatTheRelativesVerbAgreesWith() {
        assertThat(speakers("Le jury écarte les marins de la mairie, qui affirme que le quai pourrait fermer."))
                .containsExactly("la mairie");
        assertThat(speakers(
                        "Parmi les passants se trouvait un docker de 29 ans, en sandales, casque à la main, qui voyait"
                                + " dans la fête un « désir de justice »."))
                .containsExactly("un docker de 29 ans");
    }

    @Test
    void endsWhatIsSaidBeforeAnAppositionAMainVerbOrADash() {
        assertThat(
                        said(
                                "Une cellule sera ouverte et dix bancs ont été démontés, a précisé Anne Roche, la maire de Valmont."))
                .containsExactly("Une cellule sera ouverte et dix bancs ont été démontés");
        assertThat(said("L'autre, disant boiter encore, a gagné son banc sans aide."))
                .containsExactly("boiter encore");
        assertThat(said("Luc Castel a reçu Paul Roche - une figure qui a appelé à fermer le port - et d'autres élus."))
                .containsExactly("fermer le port");
    }

    @Test
    void givesNobodyTheNameOfAFamilyOrAMinister() {
        assertThat(speakers("L'avocat de la famille Roche le conteste, répétant que le couple dormait."))
                .containsExactly("L'avocat de la famille Roche");
        assertThat(speakers("« C'est aux communes d'agir », a dit un porte-parole du ministre des Ports, Jean Castel."))
                .noneMatch("Jean Castel"::equals);
        assertThat(speakers("Le P/APC de Valmont, M. Samir Castel, estime que cela suffit."))
                .containsExactly("Samir Castel");
    }

    @Test
    void letsATitleTellMoreOfAGenderThanTheGivenName() {
        assertThat(speakers("Le sénateur Lindsey Castel, qui avait critiqué le choix du président Paul Roche, a salué"
                        + " l'envoi d'une « force de secours ». Il a dit croire que cela suffira."))
                .containsExactly("Lindsey Castel", "Lindsey Castel");
        assertThat(speakers("Le pont ouvre, a dit Anne Roche.\n\nSur le quai, Louise, gardienne d'un immeuble, rentre."
                        + " « Nous partons », explique cette femme."))
                .containsExactly("Anne Roche", "Louise");
    }

    @Test
    void asksTheTextOfWhatIsWrittenThere() {
        assertThat(speakers("Anne Roche attend. « Le pont sera fermé lundi », est-il écrit dans le communiqué."))
                .containsExactly("le communiqué");
        assertThat(speakers("Me Paul Roche a d'entrée de jeu laissé entendre que le pilote nierait tout."))
                .containsExactly("Paul Roche");
    }

    @Test
    void takesWhoIsHeardNotWhoHears() {
        assertThat(speakers("Le pont sera fermé lundi, a appris l'AFP mardi de sources proches du port. La digue tient,"
                        + " selon ces sources."))
                .containsExactly("sources proches du port", "sources proches du port");
        assertThat(
                        speakers(
                                "Anne Roche attend sur le quai où on pouvait lire sur une banderole : « Rendez-nous le pont »."))
                .containsExactly("une banderole");
    }

    @Test
    void keepsSeveralApartFromOne() {
        assertThat(speakers(
                        "Ahmed Castel, père de cinq enfants, a déclaré : « Le village attend ». Dans leur lettre, ces"
                                + " villageois affirment qu'ils manquent d'eau. « Rien ne vient », mentionnent-ils."))
                .containsExactly("Ahmed Castel", "ces villageois", "ces villageois");
        assertThat(speakers("« C'est fini », a lancé à l'AFP sur les Champs-Elysées Fabrice, 52 ans."))
                .containsExactly("Fabrice");
        assertThat(speakers("Paul Roche a quitté le port. « Je refuse », a dit celui qui dirigeait la capitainerie."))
                .containsExactly("Paul Roche");
    }

    private static List<String> said(String text) {
        return read(text).stream().map(quote -> quote.spans().get(0).of(text)).toList();
    }

    @Test
    void takesTheAgentOfAParticipleWithinTheMarks() {
        assertThat(speakers(
                        "Les commerces ont été « invités à faire preuve de prudence » par la préfecture de l'Orve."))
                .containsExactly("la préfecture de l'Orve");
    }

    @Test
    void skipsARelativeThatHoldsWordsInMarks() {
        assertThat(speakers(
                        "Le maire Hugues Delbrac, qui a affirmé que la ville vit « un moment d'histoire », a estimé que la"
                                + " grève « ouvrirait une nouvelle phase »."))
                .containsExactly("Hugues Delbrac", "Hugues Delbrac");
    }

    @Test
    void lendsAParticipleAtTheHeadTheSubjectBehindIt() {
        assertThat(speakers("Affirmant que le port est sale, le maire a promis de le nettoyer."))
                .containsExactly("le maire", "le maire");
        assertThat(
                        speakers(
                                "Soulignant les « progrès énormes » faits au port, où le travail a repris, les élus sont partis."))
                .containsExactly("les élus");
    }

    @Test
    void takesNobodyForAnImpersonalPronoun() {
        assertThat(
                        speakers(
                                "« C'est dur », affirme Hugues Delbrac. Mais pour Paul Quentin, il faut « donner sa chance au débat »."))
                .containsExactly("Hugues Delbrac", "Paul Quentin");
    }

    @Test
    void leavesOutReflexivesNicknamesAndTitles() {
        assertThat(speakers("Les retards se sont poursuivis au matin et qu'un docker a été blessé."))
                .isEmpty();
        assertThat(speakers("À Orville, son seuil dit « normal » est de 20 %.")).isEmpty();
        assertThat(speakers("Il est auteur de « Portrait de la ville qui vient » (Editions du Phare)."))
                .isEmpty();
        assertThat(
                        speakers(
                                "Son oncle et l'épouse de celui-ci, souffrante, restés au port, avaient appelé la capitainerie."))
                .isEmpty();
    }

    @Test
    void findsIncisesBehindAQuestionAndWithWhereTheyAreSaid() {
        assertThat(speakers("« Pourquoi partir ? demande Odile Varenne. Nous étions bien ici. »"))
                .containsExactly("Odile Varenne");
        assertThat(speakers(
                        "«La grue n'a pas servi, constate Hugo Dellac sur le site du Phare. Elle rouille.» «Je parle aux"
                                + " patrons, explique un consultant spécialisé. Ils ont peur.»"))
                .containsExactly("Hugo Dellac", "un consultant spécialisé");
    }

    @Test
    void endsASpeechThatLostItsMarkWhereTheNextBegins() {
        assertThat(speakers(
                        "La ville. «Les passages sont durs, explique Hugues Delbrac. Une durée qui augmente.«Leur intention"
                                + " n'est pas claire, tempère Odile Varenne. Certains ont peur.» Fin."))
                .containsExactly("Hugues Delbrac", "Odile Varenne");
    }

    private static List<String> speakers(String text) {
        return read(text).stream().map(quote -> quote.speaker().orElse("?")).toList();
    }

    /** With the names that a reading of the whole article finds. */
    private static List<Quote> read(String text) {
        var article = Article.builder("a", text).language(Language.FRENCH).build();
        return new ArticleReader().read(article).quotes();
    }
}
