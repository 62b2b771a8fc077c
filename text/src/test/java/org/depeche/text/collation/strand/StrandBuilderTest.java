package org.depeche.text.collation.strand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.depeche.text.collation.ToldStory.article;

import java.util.List;
import java.util.Optional;
import org.depeche.text.article.Credit;
import org.depeche.text.collation.Collation;
import org.depeche.text.collation.ToldStory;
import org.depeche.text.collation.ledger.LedgerRow;
import org.depeche.text.collation.ledger.SentenceOrigin;
import org.depeche.text.collation.source.Stemma;
import org.junit.jupiter.api.Test;

class StrandBuilderTest {
    private static final String COAST = """
            Un pétrolier battant pavillon étranger s'est échoué dimanche matin sur les récifs de Pointe-Blanche.
            Les vingt membres d'équipage ont été treuillés par un hélicoptère de la marine avant midi.
            Une nappe de deux kilomètres dérive vers les parcs à huîtres de la baie, selon le préfet maritime.
            Des barrages flottants seront posés dans la nuit si le vent tombe comme prévu.
            """;
    private static final String BOURSE = """
            L'armateur du navire, la compagnie Velmar, a vu son titre perdre un cinquième de sa valeur à l'ouverture.
            Ses assureurs avaient refusé en janvier de renouveler la police de trois bâtiments jugés trop vieux.
            Le fonds qui détient la majorité du capital n'a pas souhaité commenter l'accident.
            Un analyste évalue le coût du nettoyage à quatre fois le bénéfice annuel du groupe.
            """;

    @Test
    void partsTheTextsOfTwoAgenciesThatOneArticleJoins() {
        var told = mixed();

        assertThat(told.dispatches())
                .extracting(dispatch -> dispatch.agency().orElse(""))
                .containsExactlyInAnyOrder("AMO", "ATI");
        assertThat(told.sources().independent()).isEqualTo(2);
        assertThat(rows(told, "both"))
                .extracting(row -> told.dispatches()
                        .get(((SentenceOrigin.FromDispatch) row.origin()).dispatch())
                        .agency()
                        .orElse(""))
                .containsExactly("AMO", "AMO", "AMO", "AMO", "ATI", "ATI", "ATI", "ATI");
    }

    @Test
    void drawsAnArticleOfTwoTextsUnderBoth() {
        var stemma = mixed().stemma();

        assertThat(stemma.nodes()).filteredOn(node -> node.id().equals("both")).hasSize(1);
        assertThat(stemma.edges())
                .filteredOn(edge -> edge.to().equals("both"))
                .extracting(Stemma.Edge::from)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void takesHalvesOfOneDispatchForOneText() {
        var told = ToldStory.of(
                article("first", COAST).credits(List.of(new Credit("AMO", "avec AMO"))),
                article("whole", COAST + BOURSE).credits(List.of(new Credit("AMO", "avec AMO"))),
                article("last", BOURSE).credits(List.of(new Credit("AMO", "avec AMO"))));

        assertThat(told.dispatches()).hasSize(1);
        assertThat(told.sources().independent()).isEqualTo(1);
        assertThat(told.stemma().edges())
                .extracting(Stemma.Edge::from, Stemma.Edge::to)
                .contains(tuple("dispatch-1", "first"), tuple("dispatch-1", "last"));
    }

    private static Collation mixed() {
        return ToldStory.of(
                article("coast", COAST).credits(List.of(new Credit("AMO", "avec AMO"))),
                article("port", COAST).credits(List.of(new Credit("AMO", "avec AMO"))),
                article("both", COAST + BOURSE),
                article("bourse", BOURSE).credits(List.of(new Credit("ATI", "avec ATI"))),
                article("fonds", BOURSE).credits(List.of(new Credit("ATI", "avec ATI"))));
    }

    private static List<LedgerRow> rows(Collation told, String article) {
        return Optional.ofNullable(told.ledger().get(article)).orElseThrow();
    }
}
