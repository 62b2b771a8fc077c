package org.depeche.text.quote.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How far words reach beside incises, relatives and attributions; all events and persons are invented. */
class ClausesAroundIncisesTest {

    @Test
    void readsWhatFollowsAnOpeningAs() {
        assertThat(ToldQuotes.read("Comme l'avait annoncé la mairie, la digue est fermée."))
                .containsExactly("INDIRECT [la digue est fermée] / la mairie");
        assertThat(ToldQuotes.read("Comme le veut la coutume, la digue est fermée."))
                .isEmpty();
    }

    @Test
    void cutsARelativeThatAnAttributionParts() {
        assertThat(ToldQuotes.read(
                        "La Cour des comptes a critiqué ces mesures qui vont, selon elle, accroître la dette."))
                .containsExactly("INDIRECT [vont | accroître la dette] / La Cour des comptes");
    }

    @Test
    void readsAnInciseBehindAnUnfinishedClause() {
        assertThat(ToldQuotes.read(
                        "Et c' est cela qui , pour moi , nous a dit hier M. Bussac , demeure incompréhensible ."))
                .singleElement()
                .asString()
                .endsWith("/ M. Bussac");
    }

    @Test
    void readsAnAttributionBehindAConjunctionAndBehindAnAdverb() {
        assertThat(ToldQuotes.read("Le niveau est de trois mètres, mais d'après les pêcheurs, il sera « plus haut »."))
                .containsExactly("MIXED [plus haut] / les pêcheurs");
        assertThat(ToldQuotes.read(
                        "Ainsi, pour Hugo Dellac, élu d'Orville, certains habitants font preuve d'incivisme."))
                .containsExactly("INDIRECT [certains habitants font preuve d'incivisme] / Hugo Dellac");
        assertThat(ToldQuotes.read("Pour le groupe de pêcheurs, il s'agit d'une vraie victoire."))
                .containsExactly("INDIRECT [il s'agit d'une vraie victoire] / le groupe de pêcheurs");
    }

    @Test
    void givesTheWholeToTheInciseThatEndsTheSentence() {
        assertThat(ToldQuotes.read("La région a connu, selon les relevés, un record de pluie, a-t-elle dit."))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("INDIRECT [La région a connu, selon les relevés, un record de pluie]");
        assertThat(ToldQuotes.read(
                        "Les élus disent clairement qu'ils attendent un signe, soit « quelques travaux, avant"
                                + " l'hiver », insiste Paul Namois."))
                .containsExactly("MIXED [quelques travaux, avant l'hiver] / Paul Namois");
    }

    @Test
    void keepsTheClauseBeforeTheColonForWhoSaysIt() {
        assertThat(ToldQuotes.read("Orville a averti que tout essai échouerait : « Ce rapport est faux », a déclaré la"
                        + " porte-parole du port."))
                .containsExactly(
                        "INDIRECT [tout essai échouerait] / Orville",
                        "DIRECT [Ce rapport est faux] / la porte-parole du port");
    }

    @Test
    void doesNotTakeAComplementForWhoSpeaks() {
        assertThat(ToldQuotes.read("« On respire enfin », a réagi, au pied de la digue, la mère de Sophie."))
                .containsExactly("DIRECT [On respire enfin] / la mère de Sophie");
        assertThat(ToldQuotes.read(
                        "Louis Brenac, patron du groupe Hamelin avait précisé que la grue « avait trente ans »."))
                .containsExactly("MIXED [avait trente ans] / Louis Brenac");
        assertThat(ToldQuotes.read(
                        "Cédric, un routier qui n'a rien lâché explique : « C'est une victoire pour nous. »"))
                .containsExactly("DIRECT [C'est une victoire pour nous.] / Cédric");
    }

    @Test
    void readsMarksOfTwoKinds() {
        assertThat(ToldQuotes.read("“Pour la première fois, le maire hésite», a écrit le Phare. La crue monte. Elle est"
                        + " “presque haute”."))
                .containsExactly("DIRECT [Pour la première fois, le maire hésite] / le Phare");
    }

    @Test
    void takesWhoIsToldRightBeforeAParticiple() {
        assertThat(ToldQuotes.read("Le maire s'appuie sur des études affirmant que la digue est « sûre »."))
                .containsExactly("MIXED [sûre] / des études");
        assertThat(ToldQuotes.read("Le parquet a reçu un témoin disant n'avoir « pas vu » la barque."))
                .containsExactly("MIXED [pas vu] / un témoin");
    }

    @Test
    void takesNoAdjectiveForAParticiple() {
        assertThat(ToldQuotes.read("Il est inquiétant de constater que la digue n'a aucun gardien."))
                .isEmpty();
    }

    @Test
    void readsWhatIsToldToUs() {
        assertThat(ToldQuotes.read("Les travaux vont débuter en mars, nous annonce la mairie."))
                .containsExactly("INDIRECT [Les travaux vont débuter en mars] / la mairie");
    }

    @Test
    void readsWhatIsLikenedToWhatSomebodySaid() {
        assertThat(ToldQuotes.read("Comme Antoine Basile le précise, les stations sont celles de la route."))
                .containsExactly("INDIRECT [les stations sont celles de la route] / Antoine Basile");
    }

    @Test
    void keepsEachSignInAList() {
        assertThat(ToldQuotes.read(
                        "Brandissant des pancartes sur lesquelles on pouvait lire « Mer sans frontière », « Marins"
                                + " d’abord », ou encore « Le port à tous », les marins avancent."))
                .containsExactly(
                        "DIRECT [Mer sans frontière] / des pancartes",
                        "DIRECT [Marins d’abord] / des pancartes",
                        "DIRECT [Le port à tous] / des pancartes");
        assertThat(ToldQuotes.read("« Le port vit » « Paix », « Marins d’abord », pouvait-on lire sur des banderoles."))
                .hasSize(3)
                .allMatch(quote -> quote.startsWith("DIRECT") && quote.endsWith("/ les banderoles"));
    }

    @Test
    void doesNotGiveTheMainClausesWordsToAnOpeningParticiple() {
        assertThat(ToldQuotes.read(
                        "Estimant qu'il n'y avait « ni vol, ni menace », le parquet a décidé de le poursuivre pour"
                                + " « insulte »."))
                .containsExactly("MIXED [ni vol, ni menace] / le parquet");
    }

    @Test
    void takesWhoTellsAndNotWhomAnnouncementsAreOf() {
        assertThat(ToldQuotes.read(
                        "Le secrétaire d'État, Olivier Dussol, a assuré que les annonces faites par Paul Macaire"
                                + " coûteront « dix milliards »."))
                .containsExactly("MIXED [dix milliards] / Olivier Dussol");
        assertThat(ToldQuotes.read(
                        "Ilse Van Dame, la porte-parole, nous expliquait, mercredi, que ses services dorment."))
                .containsExactly("INDIRECT [ses services dorment] / Ilse Van Dame");
        assertThat(ToldQuotes.read(
                        "Le président du PSV Elio Dirup proposera que le port ferme, a annoncé jeudi le parti."))
                .containsExactly("INDIRECT [Le président du PSV Elio Dirup proposera que le port ferme] / le parti");
    }

    @Test
    void hangsARelativeOnTheOfficeThatItsPhraseBeginsWith() {
        assertThat(ToldQuotes.read(
                        "La chose inquiète Odile Varenne, la présidente de la Ligue contre le bruit routier, qui"
                                + " craint que les gens roulent."))
                .containsExactly("INDIRECT [les gens roulent] / Odile Varenne");
    }

    @Test
    void keepsAnInfinitiveBeforeTheColon() {
        assertThat(ToldQuotes.read("Le PSV dit vouloir ouvrir le port : « il faut que les marins partent en mer »."))
                .containsExactly(
                        "INDIRECT [vouloir ouvrir le port] / Le PSV",
                        "DIRECT [il faut que les marins partent en mer] / Le PSV");
    }
}
