package org.depeche.text.collation.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depeche.text.collation.ToldStory.article;

import java.util.List;
import java.util.Optional;
import org.depeche.text.collation.Collation;
import org.depeche.text.collation.ToldStory;
import org.depeche.text.collation.ledger.LedgerRow;
import org.junit.jupiter.api.Test;

class ParaphraseFinderTest {
    private static final String BEFORE =
            "La compagnie des ferries de Port-Serein a suspendu mardi toutes ses liaisons avec les îles du Levant. ";
    private static final String AFTER =
            "Un service minimum de ravitaillement sera assuré par la marine jusqu'à la fin de la semaine prochaine.";

    @Test
    void linksASentenceRewrittenInItsPlace() {
        var told = ToldStory.of(
                article(
                        "a",
                        BEFORE
                                + "Les marins grévistes réclament une hausse des salaires et l'embauche de quarante mécaniciens. "
                                + AFTER),
                article(
                        "b",
                        BEFORE
                                + "Quarante mécaniciens de plus, des salaires en hausse : telle est l'exigence des grévistes, ont répété leurs délégués syndicaux. "
                                + AFTER));

        assertThat(rows(told, "b").get(1).change()).isEqualTo(LedgerRow.Change.PARAPHRASE);
        assertThat(rows(told, "b").get(1).edits()).isEmpty();
        assertThat(rows(told, "b").get(1).counterparts())
                .singleElement()
                .satisfies(locus -> assertThat(locus.article()).isEqualTo("a"));
    }

    @Test
    void leavesAnotherSentenceOnTheSameMatterAlone() {
        var told = ToldStory.of(
                article("a", BEFORE + "Les grévistes réclament une hausse des salaires. " + AFTER),
                article(
                        "b",
                        BEFORE + "La direction juge la grève illégale et menace de poursuivre ses meneurs. " + AFTER));

        assertThat(rows(told, "b").get(1).change()).isEqualTo(LedgerRow.Change.NONE);
    }

    private static List<LedgerRow> rows(Collation told, String article) {
        return Optional.ofNullable(told.ledger().get(article)).orElseThrow();
    }
}
