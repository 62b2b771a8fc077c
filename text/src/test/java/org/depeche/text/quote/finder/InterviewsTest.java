package org.depeche.text.quote.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.quote.Quote;
import org.depeche.text.reading.ArticleReader;
import org.junit.jupiter.api.Test;

/** Interviews, dialogues and posts that bear no quotation marks; all events and persons are invented. */
class InterviewsTest {

    @Test
    void givesAnswersWithoutMarksToWhomTheIntroductionAnnounces() {
        assertThat(french("« Le port doit vivre »", """
                        Le port de Valmont ferme ses quais. Que faire des grues ? Entretien avec Odile Varenne, qui dirige l'atelier depuis dix ans.
                        Vous regrettez la fermeture ?
                        Je la regrette, oui. Nous avions encore du travail.
                        Le ministre a dit que tout irait mieux. Je n'y crois pas.
                        Que dites-vous aux ouvriers ?
                        Qu'ils ne sont pas seuls. J'irai les voir demain.
                        Votre prochain projet ?
                        Je vais écrire un livre sur les marées.
                        Propos recueillis par Jean Roux"""))
                .containsExactly(
                        "Je la regrette, oui. Nous avions encore du travail. | Le ministre a dit que tout irait mieux."
                                + " Je n'y crois pas. / Odile Varenne",
                        "Qu'ils ne sont pas seuls. J'irai les voir demain. / Odile Varenne",
                        "Je vais écrire un livre sur les marées. / Odile Varenne");
    }

    @Test
    void readsQuestionsBehindDashesAndTheHeadlinesName() {
        assertThat(french("Odile Varenne, maire de Valmont : « Le port doit vivre »", """
                        – Pourquoi ce livre ?
                        Parce que je l'ai promis à mon père.
                        – Le public vous suit-il ? On dit que oui.
                        Je crois qu'il est curieux. « C'est notre histoire », m'a dit un docker.
                        – Vous n'arrêterez donc pas.
                        Jamais."""))
                .containsExactly(
                        "Parce que je l'ai promis à mon père. / Odile Varenne",
                        "Je crois qu'il est curieux. « C'est notre histoire », m'a dit un docker. / Odile Varenne",
                        "C'est notre histoire / un docker",
                        "Jamais. / Odile Varenne");
    }

    @Test
    void takesTheNamesBeforeAnswers() {
        assertThat(french("Le port raconté", """
                        Avez-vous peur pour le port ?
                        Odile Varenne : Oui, j'ai peur.
                        Jean Roux : Moi, je n'ai pas peur.
                        Que faites-vous demain ?
                        Odile Varenne : Je me lève tôt.
                        Et votre famille, qu'en dit-elle ?
                        Jean Roux : Elle dort aussi."""))
                .containsExactly(
                        "Oui, j'ai peur. / Odile Varenne",
                        "Moi, je n'ai pas peur. / Jean Roux",
                        "Je me lève tôt. / Odile Varenne",
                        "Elle dort aussi. / Jean Roux");
    }

    @Test
    void takesNoExplainerAndNoColumnForAnInterview() {
        assertThat(french("Ce qui change au 1er janvier", """
                        Les règles de la pêche changent, explique Hugues Delbrac.
                        Qui est concerné ?
                        Tous les bateaux de plus de dix mètres.
                        Combien allez-vous payer ?
                        Chaque armateur paiera cent euros.
                        Puis-je contester ma taxe ?
                        Je dois écrire au port pour cela."""))
                .containsExactly("Les règles de la pêche changent / Hugues Delbrac");
        assertThat(french("Mes nuits au port", """
                        Je marche chaque soir sur les quais. Et vous, que faites-vous ?
                        J'aime le bruit des grues, et le vent qui passe.
                        Pourquoi aimez-vous la mer ?
                        Je ne sais pas répondre, mais je reviens toujours.
                        Où allez-vous quand il pleut ?
                        Je reste chez moi.""")).isEmpty();
    }

    @Test
    void readsEnglishInterviews() {
        assertThat(quotes("The harbour must live", """
                        The harbour is closing. We talked with Olive Barrett, who has run the workshop for ten years.
                        Do you regret the closure?
                        I do. We still had work for two years.
                        What do you tell the workers?
                        That they are not alone. I will see them tomorrow.
                        Your next project?
                        I am going to write a book about tides.""", Language.ENGLISH))
                .containsExactly(
                        "I do. We still had work for two years. / Olive Barrett",
                        "That they are not alone. I will see them tomorrow. / Olive Barrett",
                        "I am going to write a book about tides. / Olive Barrett");
    }

    @Test
    void readsTheTurnsOfADialogueThatAnInciseNames() {
        assertThat(french("", """
                        Le procès a repris mardi.
                        – Vous regrettez ? demande la présidente, Odile Varenne.
                        – Non, répond Hugues Delbrac. Je n'ai rien fait.
                        – Elle était à mon frère.
                        La salle rit."""))
                .containsExactly("Vous regrettez ? / Odile Varenne", "Non | Je n'ai rien fait. / Hugues Delbrac");
        assertThat(quotes("", """
                        The trial resumed.
                        – Do you regret it? asked the judge, Olive Barrett.
                        – No, said Hugh Dell. I did nothing.""", Language.ENGLISH))
                .containsExactly("Do you regret it? / Olive Barrett", "No | I did nothing. / Hugh Dell");
    }

    @Test
    void leavesListsAsTheyAre() {
        assertThat(french("", """
                        Le programme de la journée :
                        - Le port rouvre, a annoncé Hugues Delbrac.
                        - La mairie ferme à midi.""")).containsExactly("Le port rouvre / Hugues Delbrac");
    }

    @Test
    void readsPostsBehindAColonAsFarAsSomebodySpeaks() {
        assertThat(
                        french(
                                "",
                                "Hugues Delbrac a tweeté : Nous tiendrons bon. La digue est solide. Merci à tous. \nLe port rouvre."))
                .containsExactly("Nous tiendrons bon. La digue est solide. Merci à tous. / Hugues Delbrac");
        assertThat(
                        french(
                                "",
                                "Hugues Delbrac a publié ce message sur Facebook :\nNous tiendrons bon. La digue est solide.\nLe port rouvre."))
                .containsExactly("Nous tiendrons bon. La digue est solide. / Hugues Delbrac");
        assertThat(french("", "Hugues Delbrac l'a écrit sur Twitter : Le port a alors rouvert. La pluie tombait."))
                .isEmpty();
        assertThat(quotes(
                        "",
                        "Hugh Dell tweeted: We will hold. The dam is strong. Thank you all.\nThe port reopens.",
                        Language.ENGLISH))
                .containsExactly("We will hold. The dam is strong. Thank you all. / Hugh Dell");
    }

    @Test
    void findsTheBeginningOfAPostByItsCopy() {
        var post = "Une fois encore, la digue a tenu. Merci aux bénévoles.";
        assertThat(french(
                        "",
                        "Le maire a réagi sur Twitter. " + post + "— Hugues Delbrac (@hdelbrac) 5 janvier 2026  " + post
                                + " Le port rouvrira lundi, a indiqué la mairie."))
                .containsExactly(post + " / Hugues Delbrac", "Le port rouvrira lundi / la mairie");
    }

    @Test
    void readsTwoPostsWhoseCopiesStandBehindBoth() {
        var first = "Une fois encore, la digue a tenu. Merci aux bénévoles, aux pompiers et à tous ceux qui veillent.";
        var second = "Le port rouvrira lundi. Les grues tournent déjà, et les premiers bateaux sont annoncés à midi.";
        assertThat(french(
                        "",
                        "Deux élus ont réagi. " + first + "— Hugues Delbrac (@hdelbrac) 5 janvier 2026 " + second
                                + "— Odile Varenne (@ovarenne) 5 janvier 2026  " + first + " Plus bas : " + second))
                .contains(first + " / Hugues Delbrac");
    }

    private static List<String> french(String headline, String text) {
        return quotes(headline, text, Language.FRENCH);
    }

    private static List<String> quotes(String headline, String text, Language language) {
        var article = Article.builder("a", text).language(language);
        var read = new ArticleReader().read((headline.isEmpty() ? article : article.headline(headline)).build());
        return read.quotes().stream().map(quote -> shown(quote, text)).toList();
    }

    private static String shown(Quote quote, String text) {
        return quote.spans().stream().map(span -> span.of(text)).collect(Collectors.joining(" | ")) + " / "
                + quote.speaker().orElse("?");
    }
}
