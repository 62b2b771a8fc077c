package org.depeche.text.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.reading.ArticleReader;
import org.depeche.text.reading.Reading;
import org.junit.jupiter.api.Test;

class TranslationsTest {
    private static final String WIRE = """
            PORT-SEREIN (AMO) - Le ferry Albatros a sombré au large du cap Rouvel avec 212 passagers. \
            La préfète Odile Kerdavel a déclenché le plan Tempête à 04H30. \
            Le capitaine Ewen Trividic a été interrogé par les gendarmes de Brassac. \
            La compagnie Navibaie avait rénové le navire en 2024 aux chantiers Delorme. \
            Le ministre Paul Castérane se rendra jeudi à Port-Serein.""";

    @Test
    void countsATranslationWithTheDispatch() {
        var english = """
                The ferry Albatros sank off Cap Rouvel with 212 passengers. \
                The prefect Odile Kerdavel set off the plan named Tempête. \
                Captain Ewen Trividic was interrogated by gendarmes from Brassac. \
                The company Navibaie had the ship renovated in 2024 at the Delorme yards. \
                The minister Paul Castérane will visit Port-Serein on Thursday.""";

        var told = new StoryCollator()
                .collate(List.of(read("wire", Language.FRENCH, WIRE), read("english", Language.ENGLISH, english)));

        assertThat(told.sources().independent()).isEqualTo(1);
        assertThat(told.sources().groups().get(0).because()).contains("another language");
    }

    @Test
    void leavesAnOwnReportInAnotherLanguageIndependent() {
        var english = """
                On the quay of Port-Serein nobody speaks. Women hold candles, and children count boats. \
                Odile Kerdavel walks past them without a word. An old sailor curses the Albatros. \
                Somebody has painted a name on the wall. At dusk the bells ring, and ring again.""";

        var told = new StoryCollator()
                .collate(List.of(read("wire", Language.FRENCH, WIRE), read("english", Language.ENGLISH, english)));

        assertThat(told.sources().independent()).isEqualTo(2);
    }

    private static Reading read(String id, Language language, String text) {
        return new ArticleReader()
                .read(Article.builder(id, text).language(language).build());
    }
}
