package org.depeche.text.quote.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who speaks by a report, a statement or a count, and whose an office or a cabinet is; all events and persons are invented. */
class SpeakersOfDocumentsTest {

    @Test
    void namesWhoIssuedADocument() {
        assertThat(ToldQuotes.read("Selon un bilan fait par l'AFP, dix barques ont coulé depuis lundi."))
                .containsExactly("INDIRECT [dix barques ont coulé depuis lundi] / l'AFP");
        assertThat(ToldQuotes.read("Les élèves sont nombreux, selon les dernières données du ministère de la Mer."))
                .containsExactly("INDIRECT [Les élèves sont nombreux] / le ministère de la Mer");
        assertThat(ToldQuotes.read("D’après un décompte de « Libre-Côte », au moins 69 barques ont coulé."))
                .containsExactly("INDIRECT [au moins 69 barques ont coulé] / « Libre-Côte »");
    }

    @Test
    void keepsADocumentThatNobodyIsSaidToHaveIssued() {
        assertThat(ToldQuotes.read("Selon un sondage Elabor pour la RTV, le maire gagne."))
                .containsExactly("INDIRECT [le maire gagne] / un sondage Elabor");
        assertThat(ToldQuotes.read("Le ministère a publié un rapport. Selon le rapport, la crue monte."))
                .containsExactly("INDIRECT [la crue monte] / le rapport");
        assertThat(ToldQuotes.read("66 000 marins sont partis, selon des chiffres contestés par les pêcheurs."))
                .singleElement()
                .asString()
                .endsWith("/ des chiffres contestés par les pêcheurs");
    }

    @Test
    void remembersWhoIssuedIt() {
        assertThat(ToldQuotes.read(
                        "Un vol a eu lieu, a indiqué un communiqué rendu public, jeudi, par le service de presse de la"
                                + " gendarmerie. Selon le document, le bateau est perdu. Il a coulé, est-il souligné dans le"
                                + " même document."))
                .containsExactly(
                        "INDIRECT [Un vol a eu lieu] / le service de presse de la gendarmerie",
                        "INDIRECT [le bateau est perdu] / le service de presse de la gendarmerie",
                        "INDIRECT [Il a coulé] / le service de presse de la gendarmerie");
        assertThat(ToldQuotes.read("« La taxe est inacceptable », écrit le PCV dans un communiqué. « Nous irons en"
                        + " justice », ajoute le texte."))
                .containsExactly(
                        "DIRECT [La taxe est inacceptable] / le PCV", "DIRECT [Nous irons en justice] / le PCV");
    }

    @Test
    void tellsWhoseACabinetIs() {
        assertThat(ToldQuotes.read("La crue baisse dans les rues du maire Gaël Perdrix, a précisé son cabinet."))
                .containsExactly(
                        "INDIRECT [La crue baisse dans les rues du maire Gaël Perdrix] / le cabinet de Gaël Perdrix");
        assertThat(ToldQuotes.read("Anne Petit a perdu. Son entourage assure qu'elle restera maire."))
                .containsExactly("INDIRECT [elle restera maire] / l'entourage d'Anne Petit");
    }

    @Test
    void leavesOpenWhoseSomethingIsThatMayBeSomebodyElses() {
        assertThat(ToldQuotes.read(
                        "Le procureur Jacques Dallet est venu. L'enfant, qui dort mal selon sa mère, va bien."))
                .noneMatch(quote -> quote.contains("Dallet"));
    }

    @Test
    void bindsAnOfficeToWhoSpeaksNextByABareName() {
        assertThat(speakers("Un marin est mort, a-t-on appris auprès du procureur de Tarance. « L'accident est lié à un"
                        + " barrage », a expliqué Patrick Desjoux. Le choc a été « très violent », a précisé le"
                        + " procureur."))
                .containsExactly("Patrick Desjoux", "Patrick Desjoux", "Patrick Desjoux");
    }

    @Test
    void takesTheBearerWhoWasToldLast() {
        assertThat(speakers("La ministre Sophie Willens a invité la ministre flamande Liesbeth Homer. Liesbeth Homer a"
                        + " refusé. Selon la ministre, la lettre est partie."))
                .containsExactly("Liesbeth Homer");
    }

    @Test
    void readsAnOfficeOverALongComplementAndOverWordsInMarks() {
        assertThat(speakers(
                        "La commissaire aux quais de pêche du Conseil de l’Estuaire, Orsola Marovic, a publié un mémo."
                                + " La commissaire a affirmé que la loi est dure."))
                .containsExactly("Orsola Marovic");
        assertThat(speakers("Le député « frondeur » Hugo Dellac est venu. « C'est fini », a dit le député."))
                .containsExactly("Hugo Dellac");
    }

    @Test
    void goesOnWithWhoSpokeLast() {
        assertThat(speakers("Le vice-président Luigi Da Maia a dit : « Le problème a des causes. » Emmanuel Macaire est"
                        + " agacé.\nIl a ajouté : « On va les emmener au port. »"))
                .containsExactly("Luigi Da Maia", "Luigi Da Maia");
    }

    @Test
    void takesABodyForCetteDerniere() {
        assertThat(speakers("La régate part du bassin de la zone de police d'Orville. Cette dernière confirme"
                        + " qu'une demande a été introduite."))
                .containsExactly("la zone de police d'Orville");
    }

    @Test
    void givesAPronounToTheBodyThatTheSentenceBeforeTellsOf() {
        assertThat(speakers(
                        "Une source a parlé d'un « drame ». Dans un communiqué, l’Union des pêcheurs de Valmont a condamné"
                                + " l'acte. Elle a appelé « les jeunes à se taire »."))
                .containsExactly("Une source", "l’Union des pêcheurs de Valmont");
        assertThat(speakers(
                        "Un marin a crié « honte ». Quant au Conseil de la mer (CDM), il a indiqué qu’il s’est « saisi des"
                                + " images »."))
                .containsExactly("Un marin", "le Conseil de la mer");
    }

    @Test
    void knowsWhoSpokeByAPartyOrByTheDefence() {
        assertThat(speakers("« L'Ouest a changé », a dit Mitt Romain. « Il a tort », a relevé le républicain."))
                .containsExactly("Mitt Romain", "Mitt Romain");
        assertThat(
                        speakers(
                                "« Le dossier est vide », juge Me Marc Gourd. L'avocat de la défense affirme que son client dort."))
                .containsExactly("Marc Gourd", "Marc Gourd");
    }

    @Test
    void knowsTheOneLawyerAndTheChairWhomTheTextNamesLater() {
        assertThat(speakers(
                        "L'avocat du suspect a assuré jeudi que l'affaire est simple. Les quais sont calmes. La mairie est"
                                + " ouverte. « C'est faux », a dit Me André Chamoy."))
                .containsExactly("André Chamoy", "André Chamoy");
        assertThat(speakers(
                        "Le port fuyait, a affirmé le président d'une commission du parlement. Il est grand. « C'est grave »,"
                                + " a dit le président de la commission, Damian Collis."))
                .containsExactly("Damian Collis", "Damian Collis");
    }

    @Test
    void readsANameBehindTwoAppositionsAndASubjectBeforeTheColon() {
        assertThat(speakers(
                        "Un poids lourd du parti, le ministre de la Mer, Michael Govin, affirme que la loi avance."))
                .containsExactly("Michael Govin");
        assertThat(speakers(
                        "Gérard Colin est venu. Un journaliste du « Phare » présent sur les lieux a suivi la scène :"
                                + " « J'ai vu dix hommes », a-t-il raconté."))
                .singleElement()
                .asString()
                .startsWith("Un journaliste");
    }

    private static List<String> speakers(String text) {
        return ToldQuotes.read(text).stream()
                .map(line -> line.substring(line.lastIndexOf(" / ") + 3))
                .toList();
    }
}
