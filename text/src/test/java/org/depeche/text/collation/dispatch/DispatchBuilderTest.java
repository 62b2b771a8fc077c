package org.depeche.text.collation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depeche.text.collation.ToldStory.article;

import java.util.List;
import java.util.Optional;
import org.depeche.text.article.DispatchDetails;
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
    void takesTheLastVersionOfAnAgencysFileForTheDispatchItself() {
        var first = "Le barrage de Morteaux va être vidé, ont annoncé les autorités du canton. ";
        var told = ToldStory.of(
                article("copy", LEAD + CAUSE),
                article(
                                "v1",
                                first + CAUSE
                                        + " Les habitants de la vallée ont été prévenus par téléphone dans la nuit.")
                        .dispatch(sent(1)),
                article("v2", LEAD + CAUSE).dispatch(sent(2)));

        assertThat(told.dispatches()).singleElement().satisfies(dispatch -> {
            assertThat(dispatch.reconstructed()).isFalse();
            assertThat(dispatch.agency()).contains("ATI");
            assertThat(dispatch.text()).isEqualTo(LEAD + CAUSE);
        });
    }

    private static DispatchDetails sent(int version) {
        return new DispatchDetails(
                Optional.of("ATI"),
                Optional.of("urn:newsml:ati.example:20310304:ATI-0017"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(version),
                DispatchDetails.Status.USABLE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    @Test
    void givesNoApparatusWhereAllAgree() {
        var told = ToldStory.of(article("a", LEAD + CAUSE), article("b", LEAD + CAUSE));

        assertThat(told.dispatches().get(0).sentences())
                .allSatisfy(sentence -> assertThat(sentence.variants()).isEmpty());
        assertThat(told.dispatches().get(0).states()).isEmpty();
    }
}
