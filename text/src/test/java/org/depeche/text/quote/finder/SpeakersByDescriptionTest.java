package org.depeche.text.quote.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.quote.Quote;
import org.depeche.text.reading.ArticleReader;
import org.junit.jupiter.api.Test;

/** Who is told to have spoken where a noun, an office or a place stands for the name; all events and persons are invented. */
class SpeakersByDescriptionTest {

    @Test
    void namesWhomTheTextDescribesByTheNoun() {
        assertThat(
                        speakers(
                                "Le rappeur Hugo Dellac est en prison. Le chanteur Paul Brun aussi. « Je suis innocent », a dit"
                                        + " le rappeur. L'ancien boxeur Marc Vidal est venu. « Je l'ai vu », a lancé l'ex-boxeur."))
                .containsExactly("Hugo Dellac", "Marc Vidal");
    }

    @Test
    void namesTheLawyerWhoSpokeLast() {
        assertThat(speakers(
                        "« Mon client est innocent », a plaidé Me Odile Varenne. « Il dormait », a ajouté l'avocate. « Il"
                                + " ment », a répondu Me Hugues Delbrac. « C'est faux », a conclu l'avocat."))
                .containsExactly("Odile Varenne", "Odile Varenne", "Hugues Delbrac", "Hugues Delbrac");
    }

    @Test
    void doesNotTakeTheLawyersNameForTheClients() {
        assertThat(speakers("« Il n'a rien fait », a plaidé le conseil de l'étudiant Me Rodolphe Gallet."))
                .containsExactly("Rodolphe Gallet");
        assertThat(speakers("Le port est fermé, a admis l'un de ses conseils, Me Hervé Laquais, dimanche."))
                .containsExactly("Hervé Laquais");
    }

    @Test
    void takesAProsecutorForAMagistrate() {
        assertThat(speakers(
                        "Le procureur de Valmont, Hugues Delbrac, a ouvert une enquête. « L'affaire est grave », a dit le"
                                + " magistrat."))
                .containsExactly("Hugues Delbrac");
    }

    @Test
    void readsOnBehindAParticipleAndAPlaceForTheName() {
        assertThat(speakers("Le port est fermé, a indiqué le procureur de la République de Valmont, chargé des affaires"
                        + " maritimes, François Morlin. « C'est grave », a dit le procureur."))
                .containsExactly("François Morlin", "François Morlin");
        assertThat(speakers("Le parquet veillera, a dit le Savoyard d'Orville Nino Mollard."))
                .containsExactly("Nino Mollard");
    }

    @Test
    void givesTheSameSourceToWhoToldBefore() {
        assertThat(speakers(
                        "Le port sera fermé, a-t-on appris auprès de la direction du port. La grue est neuve, a précisé"
                                + " la même source."))
                .containsExactly("la direction du port", "la direction du port");
        assertThat(
                        speakers(
                                "De source policière, le conducteur, qui était seul, a fui. Il est rentré, selon la même source."))
                .containsExactly("source policière", "source policière");
    }

    @Test
    void takesTheQuartersWhereNobodyInPersonSpeaks() {
        assertThat(speakers(
                        "Hugues Delbrac est ministre. Dans l'entourage de la candidate Marine Lopin, on soulignait que"
                                + " « le fait est grave ». Du côté de la mairie, on assure que tout va bien."))
                .containsExactly("l'entourage de la candidate Marine Lopin", "la mairie");
    }

    @Test
    void keepsTheBearerOfAnOfficeOfState() {
        assertThat(
                        speakers(
                                "Emmanuel Delbrac est arrivé. « Tout va bien », a dit le président. Un passant passe. La foule"
                                        + " attend. « Oui », a lancé un passant. Le chef de l'Etat a salué la foule. « Merci », a-t-il dit."))
                .containsExactly("Emmanuel Delbrac", "un passant", "Emmanuel Delbrac");
    }

    @Test
    void givesTitlesPointedAtToNobody() {
        assertThat(
                        speakers(
                                "Hugues Delbrac est arrivé. « Tout va bien », a-t-il dit.\nLire aussi « La digue ne tiendra pas »"))
                .containsExactly("Hugues Delbrac", "?");
    }

    @Test
    void followsSomebodyOfWhomTheTextHasAGivenName() {
        assertThat(speakers("« On tient », appuie Charlotte, 34 ans. « On ira loin », affirme-t-elle."))
                .containsExactly("Charlotte", "Charlotte");
        assertThat(speakers(
                        "« Oui », a dit Thierry, 51 ans, carrossier à Valmont (Orve), qui dénonce un partage inégal des"
                                + " « richesses »."))
                .containsExactly("Thierry", "Thierry");
    }

    private static List<String> speakers(String text) {
        var article = Article.builder("a", text).language(Language.FRENCH).build();
        return new ArticleReader()
                .read(article).quotes().stream()
                        .map(Quote::speaker)
                        .map(speaker -> speaker.orElse("?"))
                        .toList();
    }
}
