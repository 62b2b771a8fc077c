package org.depeche.text.collation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depeche.text.collation.ToldStory.article;

import org.depeche.text.collation.ToldStory;
import org.depeche.text.collation.edit.Edit;
import org.junit.jupiter.api.Test;

class DispatchBuilderTest {
    private static final String LEAD =
            "Le barrage de Morteaux a été vidé mercredi à titre de précaution, ont annoncé les autorités du canton. ";
    private static final String CAUSE =
            "Une fissure de deux mètres avait été découverte la veille par un plongeur de la société hydraulique.";

    @Test
    void keepsEachReadingWithItsWitnesses() {
        var told = ToldStory.of(
                article("a", LEAD + CAUSE),
                article("b", LEAD + CAUSE),
                article("c", LEAD + CAUSE.replace("deux mètres", "trois mètres")),
                article("d", LEAD.replace(" à titre de précaution", "") + CAUSE));
        var dispatch = told.dispatches().get(0);

        assertThat(dispatch.text()).contains("deux mètres").contains("à titre de précaution");
        var variant = dispatch.sentences().get(1).variants().get(0);
        assertThat(variant.span().of(dispatch.text())).isEqualTo("deux");
        assertThat(variant.text()).isEqualTo("trois");
        assertThat(variant.kind()).isEqualTo(Edit.Kind.NUMBER);
        assertThat(variant.articles()).containsExactly("c");
        assertThat(dispatch.sentences().get(0).variants()).singleElement().satisfies(cut -> {
            assertThat(cut.text()).isEmpty();
            assertThat(cut.articles()).containsExactly("d");
        });
    }

    @Test
    void givesNoApparatusWhereAllAgree() {
        var told = ToldStory.of(article("a", LEAD + CAUSE), article("b", LEAD + CAUSE));

        assertThat(told.dispatches().get(0).sentences())
                .allSatisfy(sentence -> assertThat(sentence.variants()).isEmpty());
        assertThat(told.dispatches().get(0).states()).isEmpty();
    }
}
