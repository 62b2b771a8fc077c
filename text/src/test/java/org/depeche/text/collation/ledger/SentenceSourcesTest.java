package org.depeche.text.collation.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depeche.text.collation.ToldStory.article;

import java.util.List;
import java.util.Optional;
import org.depeche.text.collation.Collation;
import org.depeche.text.collation.ToldStory;
import org.depeche.text.collation.source.SentenceSource;
import org.depeche.text.collation.source.Tie;
import org.junit.jupiter.api.Test;

class SentenceSourcesTest {
    private static final String WIRE = """
            Un éboulement a coupé jeudi la route nationale entre Saint-Orlin et le col de Bélard.
            Trois personnes ont été blessées par des pierres tombées sur leur autocar, a indiqué la préfecture.
            La circulation ne reprendra pas avant lundi, le temps de purger la falaise à l'explosif.
            """;
    private static final String SAID =
            "« Nous avons entendu un grondement et le pare-brise a éclaté d'un seul coup devant nous », raconte-t-il.";

    @Test
    void countsCopiesOfOneDispatchOnceAndAnOwnReportBesideThem() {
        var told = ToldStory.of(
                article("a", WIRE),
                article("b", WIRE),
                article("c", "Au col de Bélard, l'éboulement a fait trois blessés parmi les voyageurs de l'autocar."));

        assertThat(sources(told, "a")).containsOnly(new SentenceSource(Tie.NEWSWIRE, 1));
        assertThat(sources(told, "c")).containsOnly(new SentenceSource(Tie.OWN, 1));
        assertThat(told.sources().facts()).singleElement().satisfies(fact -> {
            assertThat(fact.number().loci()).hasSize(3);
            assertThat(fact.independent()).isEqualTo(2);
        });
    }

    @Test
    void tellsACommonQuotationFromCopying() {
        var told = ToldStory.of(
                article("a", "Le chauffeur de l'autocar a parlé à la presse. " + SAID),
                article("b", "Rencontre avec un homme encore sous le choc de la montagne. " + SAID));

        assertThat(sources(told, "b").get(1)).isEqualTo(new SentenceSource(Tie.COMMON_SOURCE, 2));
    }

    @Test
    void measuresWhichShareOfAnArticleIsItsOwn() {
        var own = "Les habitants de Bélard réclament depuis six ans un filet de protection que le canton leur refuse.";
        var told = ToldStory.of(article("a", WIRE), article("b", WIRE + own));

        assertThat(told.originality().get("a")).isEqualTo(0.0);
        assertThat(told.originality().get("b")).isBetween(0.2, 0.3);
    }

    private static List<SentenceSource> sources(Collation told, String article) {
        return Optional.ofNullable(told.sources().sentences().get(article)).orElseThrow();
    }
}
