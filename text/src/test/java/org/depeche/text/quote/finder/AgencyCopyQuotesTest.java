package org.depeche.text.quote.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depeche.text.quote.finder.ToldQuotes.read;

import org.junit.jupiter.api.Test;

/** What is quoted in agencies' sentences and in texts that were cut into lines; all events and persons are invented. */
class AgencyCopyQuotesTest {

    @Test
    void readsStraightMarksOverSeveralLines() {
        assertThat(read("\"Je reste prudente.\nLa crue peut remonter.\nJ'attendrai lundi\", a dit Odile Varenne."))
                .containsExactly(
                        "DIRECT [Je reste prudente.\nLa crue peut remonter.\nJ'attendrai lundi] / Odile Varenne");
    }

    @Test
    void looksOverWhenAndWhereItIsSaid() {
        assertThat(read("La direction a indiqué ce mardi que le quai fermerait."))
                .containsExactly("INDIRECT [le quai fermerait] / La direction");
        assertThat(read("Le préfet avait indiqué plus tôt mercredi que la crue baissait."))
                .containsExactly("INDIRECT [la crue baissait] / Le préfet");
        assertThat(read("Odile Varenne a confirmé dans « Le Phare » que le quai fermerait."))
                .containsExactly("INDIRECT [le quai fermerait] / Odile Varenne");
        assertThat(read("« La crue baisse », remarquait d'ailleurs lors de son audition la préfète Odile Varenne."))
                .containsExactly("DIRECT [La crue baisse] / Odile Varenne");
    }

    @Test
    void takesTheNameBehindABracketThatTellsOfTheOffice() {
        assertThat(read(
                        "« La crue baisse », a ainsi estimé ce jeudi le secrétaire général du port (premier employeur de"
                                + " la ville), Paul Crémieux, à la sortie du conseil."))
                .containsExactly("DIRECT [La crue baisse] / Paul Crémieux");
    }

    @Test
    void seesWordsBetweenAVerbAndItsAuxiliary() {
        assertThat(read("Odile Varenne a, elle, jugé que la digue n'était « pas sûre »."))
                .containsExactly("MIXED [pas sûre] / Odile Varenne");
        assertThat(read("« La digue cède », a par exemple déclaré Paul Crémieux."))
                .containsExactly("DIRECT [La digue cède] / Paul Crémieux");
    }

    @Test
    void takesNoMainVerbForAnIncise() {
        assertThat(read("Marie Tessard, qui avait aidé les marins en 2031, a estimé sur Radio Orve que le quai n'était"
                        + " qu'« une ruine »."))
                .containsExactly("MIXED [une ruine] / Marie Tessard");
        assertThat(read("Paul Crémieux appelle chaque jour la capitaine, l'encourage, lui prodigue des conseils."))
                .isEmpty();
    }

    @Test
    void endsAClauseWhereTheReporterGoesOn() {
        assertThat(read("Paul Crémieux, qui dit partager l'essentiel du constat, s'est prononcé pour la digue."))
                .containsExactly("INDIRECT [partager l'essentiel du constat] / Paul Crémieux");
        assertThat(read("Le préfet a indiqué que la crue baisserait, mais il n'a pas exclu d'autres pluies."))
                .containsExactly("INDIRECT [la crue baisserait] / Le préfet");
        assertThat(read("Le maire, pour qui la digue est sûre, a fermé le quai."))
                .containsExactly("INDIRECT [la digue est sûre] / Le maire");
    }

    @Test
    void readsWhatStandsBehindAConnective() {
        assertThat(read("Or, relève Paul Crémieux, la digue est plus basse que prévu."))
                .containsExactly("INDIRECT [la digue est plus basse que prévu] / Paul Crémieux");
        assertThat(read("Odile Varenne a parlé lundi.\nEt d'estimer que la digue tiendra."))
                .containsExactly("INDIRECT [la digue tiendra] / Odile Varenne");
    }

    @Test
    void readsTheClauseBeforeAColonToo() {
        assertThat(read("La préfecture a averti que tout essai échouerait : « Personne ne passera la digue. »"))
                .containsExactly(
                        "INDIRECT [tout essai échouerait] / La préfecture",
                        "DIRECT [Personne ne passera la digue.] / La préfecture");
    }

    @Test
    void takesAnyVerbRightBehindWordsInMarksForOneOfSpeaking() {
        assertThat(read("« La digue cède partout », grinça Paul Crémieux."))
                .containsExactly("DIRECT [La digue cède partout] / Paul Crémieux");
    }

    @Test
    void givesASecondVerbOfSpeakingTheFirstOnesSubject() {
        assertThat(read("Le port dit que l'ordre avait été donné de fermer et souligne que le navire est resté."))
                .containsExactly(
                        "INDIRECT [l'ordre avait été donné de fermer] / Le port",
                        "INDIRECT [le navire est resté] / Le port");
        assertThat(read("Odile Varenne a annoncé son retour au conseil et le maire a dit que le quai fermerait."))
                .containsExactly("INDIRECT [le quai fermerait] / le maire");
    }

    @Test
    void tellsNothingOfRestrictionsHearingAndCharges() {
        assertThat(read("La mission du port ne propose que des travaux sur la digue."))
                .isEmpty();
        assertThat(read("Les habitants ont appris cette semaine que le quai fermerait."))
                .isEmpty();
        assertThat(read("Anne Rolin a reconnu être venue, puis a été mise en examen pour « recel de clefs »."))
                .containsExactly("INDIRECT [être venue] / Anne Rolin");
    }

    @Test
    void knowsABodyByItsInitialsAndItsKind() {
        assertThat(read("La Ligue des ports de l'Orve (LPO) a protesté. « La digue cède », a dit la LPO."))
                .containsExactly("DIRECT [La digue cède] / La Ligue des ports de l'Orve");
        assertThat(read("Le quotidien Le Phare a publié une lettre.\nLe quotidien valmontois précise que la lettre est"
                        + " vraie."))
                .containsExactly("INDIRECT [la lettre est vraie] / Le Phare");
    }

    @Test
    void takesWhoToldWhatASourceNames() {
        assertThat(read("Selon les éléments fournis par le procureur Paul Crémieux, le navire était vide."))
                .containsExactly("INDIRECT [le navire était vide] / Paul Crémieux");
        assertThat(read("Le navire a coulé, a-t-on appris de source judiciaire.\nLe quai est fermé, a-t-on précisé de"
                        + " même source."))
                .containsExactly(
                        "INDIRECT [Le navire a coulé] / source judiciaire",
                        "INDIRECT [Le quai est fermé] / source judiciaire");
    }

    @Test
    void knowsWhoWasSomethingOnce() {
        assertThat(read("Odile Varenne a été libérée lundi.\nL'ex-otage a rappelé que la traversée avait été longue."))
                .containsExactly("INDIRECT [la traversée avait été longue] / Odile Varenne");
    }

    @Test
    void givesNobodyWordsThatNameThatOne() {
        assertThat(read("Odile Varenne est arrivée hier.\n« Où est donc passée Varenne ? »"))
                .containsExactly("DIRECT [Où est donc passée Varenne ?] / ?");
    }

    @Test
    void knowsSomebodyByInitials() {
        assertThat(read("Jeanne Alba-Martel est venue. La digue est « trop basse », a concédé JAM."))
                .containsExactly("MIXED [trop basse] / Jeanne Alba-Martel");
    }

    @Test
    void looksBackForTheLatter() {
        assertThat(read("Odile Varenne a serré la main de Paul Crémieux. Dans son livre, ce dernier raconte que le quai"
                        + " était vide."))
                .containsExactly("INDIRECT [le quai était vide] / Paul Crémieux");
        assertThat(read(
                        "Le conseil a reçu les élus de Valmont et les représentants des marins.\nCes derniers ont claqué"
                                + " la porte, estimant que le port « mentait »."))
                .containsExactly("MIXED [mentait] / les représentants des marins");
    }
}
