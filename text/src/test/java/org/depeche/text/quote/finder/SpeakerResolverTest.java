package org.depeche.text.quote.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.article.Span;
import org.depeche.text.quote.KnownSpeaker;
import org.junit.jupiter.api.Test;

/** Who is told to have spoken; all events and persons are invented. */
class SpeakerResolverTest {

    @Test
    void takesTheNameBehindAnOfficeWithItsPortfolio() {
        assertThat(speakers(
                        "La digue tient. Odile Varenne est venue. « Tout va bien », a assuré le secrétaire d'Etat aux"
                                + " Ports Hervé Castel."))
                .containsExactly("Hervé Castel");
    }

    @Test
    void leavesTheNameThatAnOfficeHangsOn() {
        assertThat(speakers("« Il attendra », a soupiré l'avocat du maire Hervé Castel."))
                .containsExactly("l'avocat du maire Hervé Castel");
    }

    @Test
    void takesTheNameBesideTheComma() {
        assertThat(speakers("« La course est finie », a dit le patron de l'équipe de Valmont, Hervé Castel."))
                .containsExactly("Hervé Castel");
        assertThat(speakers("Hervé Castel, le patron de l'équipe, a été clair : « La course est finie. »"))
                .containsExactly("Hervé Castel");
    }

    @Test
    void takesTheNameBehindABracketAndAComma() {
        assertThat(speakers("Odile Varenne a fermé le quai. « Nous irons à pied », a dit le maire de Valmont (Orve),"
                        + " Hervé Castel."))
                .containsExactly("Hervé Castel");
    }

    @Test
    void takesWhomSomebodyQuotesBehindAs() {
        assertThat(speakers("Odile Varenne hésite encore. Comme disait Hervé Castel : « La digue d'abord ! »"))
                .containsExactly("Hervé Castel");
    }

    @Test
    void leavesWhomAParticipleSpeaksOf() {
        assertThat(speakers("Hervé Castel a promis que le quai serait refait. Évoquant Mme Varenne, il a ajouté :"
                        + " « Qu'elle vienne voir. »"))
                .containsExactly("Hervé Castel", "Hervé Castel");
    }

    @Test
    void goesOnWithWhoSpokeBeforeAParticipleBehindAComma() {
        assertThat(speakers("Hervé Castel a souligné que les quais de la ville étaient secs, en notant que l'eau avait"
                        + " baissé."))
                .containsExactly("Hervé Castel", "Hervé Castel");
        assertThat(speakers("Odile Varenne a interpellé les pêcheurs, leur reprochant d'avoir « tout cassé »."))
                .containsExactly("Odile Varenne");
    }

    @Test
    void takesTwoNounsThatAreJoinedForOneSubject() {
        assertThat(speakers(
                        "Les élus des grands ports et criées de la côte ont réclamé hier « une réunion d'urgence »."))
                .containsExactly("Les élus des grands ports et criées de la côte");
    }

    @Test
    void prefersTheOfficeThatSharesWordsToABareOne() {
        assertThat(speakers(
                        "Le quai tient, a dit la ministre des Ports, Odile Varenne. Le Premier ministre Hervé Castel"
                                + " attend. La ministre des Ports a assuré que l'eau baissait."))
                .containsExactly("Odile Varenne", "Odile Varenne");
    }

    @Test
    void knowsTheBearerOfAnOfficeByASurname() {
        var text = "« C'est un avertissement », a lancé le président Labat. L'avocat Hervé Castel s'est tu."
                + " « J'ai jugé un fait », a repris le président.";
        int at = text.indexOf("Labat");
        var known = new KnownSpeaker(new Span(at, at + "Labat".length()), "Labat", KnownSpeaker.Kind.PERSON);
        assertThat(speakers(text, known)).containsExactly("Labat", "Labat");
    }

    @Test
    void readsWhoHoldsAViewBehindFor() {
        assertThat(speakers(
                        "Le port est plein, écrit Le Phare. Pour le journal Le Fanal, « c'est la fin d'une époque »."))
                .containsExactly("Le Phare", "le journal Le Fanal");
        assertThat(speakers("Hervé Castel est venu. Du quai, pour le maire, c'est « presque un miracle »."))
                .containsExactly("Hervé Castel");
    }

    @Test
    void looksOverAnAgeForTheName() {
        assertThat(speakers("Elle parle à Hervé Castel, 51 ans, un habitué qui dit lire « en mer »."))
                .containsExactly("Hervé Castel");
    }

    @Test
    void findsAnIncisBehindWhereItIsSaid() {
        assertThat(speakers("« Tout va bien », écrit Le Phare. Dans son livre, affirme The Fanal « la digue de la ville"
                        + " basse » ne fait rien de moins que « tenir le destin de la côte »."))
                .containsExactly("Le Phare", "The Fanal");
    }

    @Test
    void leavesTheDayBesideTheSubject() {
        assertThat(speakers("Le 7 novembre, l'ex-ministre des Ports, Hervé Castel, a annoncé qu'une digue viendrait."))
                .containsExactly("Hervé Castel");
    }

    @Test
    void takesNoThingAndNotTheWriterForASpeaker() {
        assertThat(speakers("Cela signifie que la digue doit être refaite.")).isEmpty();
        assertThat(speakers("Une chose est sûre, selon moi, le port ne tiendra pas."))
                .isEmpty();
    }

    @Test
    void prefersTheNameBesideAnOfficeToATownInIt() {
        assertThat(speakers("« Le port dort », a relevé un membre du conseil, le maire Hervé Castel."))
                .containsExactly("Hervé Castel");
        assertThat(speakers("Mais, pour le gouvernement, il n'est guère souhaitable que « le port ferme »."))
                .containsExactly("le gouvernement");
    }

    @Test
    void tellsOneOfficeFromAnotherByItsWords() {
        assertThat(speakers("La ministre des Ports, Odile Varenne, et le ministre des Digues, Hervé Castel, sont venus."
                        + " « Le quai tient », a répété la ministre des Ports."))
                .containsExactly("Odile Varenne");
    }

    @Test
    void keepsTheWordsOfAnOfficeThatNobodyBears() {
        assertThat(speakers(
                        "Le ministre des Digues, Hervé Castel, est venu lundi. Le gouverneur de la province voisine a"
                                + " démenti que le pont ait cédé."))
                .containsExactly("Le gouverneur de la province voisine");
    }

    @Test
    void readsALabelBeforeTheColon() {
        assertThat(speakers("Le conseil a voté. Odile Varenne : « Nous partirons à l'aube. »"))
                .containsExactly("Odile Varenne");
    }

    @Test
    void takesTheLatterForWhoWasNamedLast() {
        assertThat(speakers("Odile Varenne a interrogé Hervé Castel. « Le quai est neuf », a répondu ce dernier."))
                .containsExactly("Hervé Castel");
    }

    @Test
    void neverMakesAThingSpeak() {
        assertThat(speakers("Dans la salle, la joie débordait : « Nous avons gagné le titre ! »"))
                .containsExactly("?");
    }

    @Test
    void findsTheSpeakerOfAParagraphInMarksInTheOneBefore() {
        assertThat(speakers("Les bateaux restent à quai, à l'image de celui d'Hervé Castel.\n\n"
                        + "« On ne part pas par ce temps. Ce serait une folie. »"))
                .containsExactly("Hervé Castel");
    }

    @Test
    void findsWhoStandsBehindNobody() {
        assertThat(speakers("« Le dossier avance », dit-on au cabinet du maire."))
                .containsExactly("le cabinet du maire");
    }

    @Test
    void readsAnAdverbWithinANounPhrase() {
        assertThat(speakers("« Le quai tient », a assuré le tout nouveau maire de Valmont, Hervé Castel."))
                .containsExactly("Hervé Castel");
    }

    @Test
    void takesTheNameBehindWhereAnOfficeIs() {
        assertThat(speakers(
                        "Odile Varenne se tait. « Le quai tient », dit le directeur du port, dans le sud, Hervé Castel,"
                                + " venu de loin."))
                .containsExactly("Hervé Castel");
    }

    @Test
    void leavesAnOfficeOfTheCourtThatNobodyIsToldToBear() {
        assertThat(speakers("Hervé Castel a nié. « La cour jugera », a répondu le procureur."))
                .containsExactly("le procureur");
    }

    @Test
    void knowsSomebodyWithoutANameBehindAPronoun() {
        assertThat(speakers(
                        "Hervé Castel est parti. L'un des voisins a déclaré : « La crue monte vite. » « Il faut partir »,"
                                + " a-t-il ajouté."))
                .containsExactly("L'un des voisins", "L'un des voisins");
    }

    @Test
    void bindsNoOfficeOverAVerb() {
        assertThat(speakers("La présidente concède que Castel « a pu se tromper ». « La séance est levée », a dit la"
                        + " présidente."))
                .containsExactly("La présidente", "la présidente");
    }

    @Test
    void givesAnInterviewsAnswersToWhomItsHeadlineQuotes() {
        var text = """
                Que pensez-vous du port ?
                « Il tient. Nous l'avons bien bâti. »
                Et que dit Odile Varenne ?
                « Elle se trompe. Les chiffres le disent. »
                Qui paiera ?
                « La commune. Elle en a les moyens. »""";
        var article = Article.builder("a", text)
                .headline("« Le port tient », assure Hervé Castel")
                .language(Language.FRENCH)
                .build();
        assertThat(new QuoteFinder().find(article, List.of()))
                .extracting(quote -> quote.speaker().orElse("?"))
                .containsExactly("Hervé Castel", "Hervé Castel", "Hervé Castel");
    }

    @Test
    void hearsNobodyInWordsThatOnlyLeadOn() {
        assertThat(speakers("Hervé Castel est venu. Ceci dit, vers midi, les agents ont fait des fouilles"
                        + " « préventives » au port."))
                .isEmpty();
        assertThat(speakers("Le patron doit répondre de « faux en écriture », un délit passible d'un an."))
                .isEmpty();
        assertThat(speakers("Les quais portent un nom, selon une liste tenue par la commune."))
                .isEmpty();
    }

    @Test
    void takesNoTimeForASpeaker() {
        assertThat(speakers("Un jour, raconte Hervé Castel, « leur chef est venu avec son fils »."))
                .containsExactly("Hervé Castel");
        assertThat(speakers("Peu avant la fête, la Cour des ports, composée d'anciens, a annoncé avoir ouvert une"
                        + " enquête."))
                .containsExactly("la Cour des ports");
    }

    @Test
    void readsNoAppositionThatAVerbFollows() {
        assertThat(speakers("La maire de Valmont Odile Varenne est venue. Depuis la mort de"
                        + " Jean Solle, la maire a reproché aux voisins de prendre des « mesures molles »."))
                .containsExactly("Odile Varenne");
    }

    @Test
    void givesSomebodysTheoryToWhoeverHoldsIt() {
        assertThat(speakers("Le sénateur Hervé Castel a repris hier sa théorie selon laquelle les crues viennent du"
                        + " port."))
                .containsExactly("Hervé Castel");
        assertThat(speakers("Odile Varenne hésite. C'est une « remise en cause du droit » selon ses mots."))
                .containsExactly("Odile Varenne");
    }

    @Test
    void readsADeterminerOfTwoWords() {
        assertThat(speakers("Les uns riaient tandis que d'autres accusaient la mairie de vendre le port."))
                .containsExactly("d'autres");
    }

    @Test
    void takesANicknameForNoWordsSaid() {
        assertThat(speakers("Karim Solle, dit « KBS », est arrivé à Valmont.")).isEmpty();
    }

    private static List<String> speakers(String text, KnownSpeaker... known) {
        var article = Article.builder("a", text).language(Language.FRENCH).build();
        return new QuoteFinder()
                .find(article, List.of(known)).stream()
                        .map(quote -> quote.speaker().orElse("?"))
                        .toList();
    }
}
