package org.depeche.text.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.article.PartialDate;
import org.depeche.text.collation.ledger.LedgerRow;
import org.depeche.text.collation.ledger.SentenceOrigin;
import org.depeche.text.collation.link.Translations;
import org.depeche.text.collation.witness.WitnessMaker;
import org.depeche.text.reading.ArticleReader;
import org.depeche.text.reading.Reading;
import org.junit.jupiter.api.Test;

class TranslationsTest {
    private static final String ORIGINAL = """
            Le pont de Morlune s'est effondré vendredi sur 140 mètres, a annoncé la préfecture de Haute-Selve.
            Le maire, Jeanne Prévert, a fait évacuer 62 habitants de la rue Tavernier.
            L'entreprise Carrel-Dumas avait contrôlé l'ouvrage en 2029.
            Les plongeurs de la brigade de Saint-Orlin ont fouillé la Selve jusqu'à 23 heures.
            Le ministre Paul Ostrand viendra samedi à Morlune.
            Un pont de 1911 avait déjà cédé au même endroit en 1954.
            """;

    @Test
    void findsATranslationByItsNamesAndFigures() {
        var translation = """
                The bridge at Morlune collapsed on Friday over 140 metres, the Haute-Selve prefecture said.
                The mayor, Jeanne Prévert, had 62 people moved out of Tavernier street.
                The firm Carrel-Dumas had inspected the structure in 2029.
                Divers from the Saint-Orlin brigade searched the Selve.
                Minister Paul Ostrand will come to Morlune on Saturday.
                A bridge of 1911 had given way there in 1954.
                """;

        assertThat(isTranslation(translation, Language.ENGLISH)).isTrue();
    }

    @Test
    void linksTheSentencesOfATranslationToTheDispatch() {
        var translation = """
                The bridge at Morlune collapsed on Friday over 140 metres, the Haute-Selve prefecture said.
                The mayor, Jeanne Prévert, had 62 people moved out of Tavernier street.
                The firm Carrel-Dumas had inspected the structure in 2029.
                Divers from the Saint-Orlin brigade searched the Selve.
                Minister Paul Ostrand will come to Morlune on Saturday.
                A bridge of 1911 had given way there in 1954.
                """;
        var told = ToldStory.of(
                ToldStory.article("a", ORIGINAL),
                ToldStory.article("b", ORIGINAL),
                ToldStory.article("c", translation).language(Language.ENGLISH));

        assertThat(told.sources().independent()).isEqualTo(1);
        assertThat(told.originality().get("c")).isLessThan(0.05);
        assertThat(told.ledger().get("c")).hasSize(6).allSatisfy(row -> {
            assertThat(row.change()).isEqualTo(LedgerRow.Change.PARAPHRASE);
            assertThat(row.origin()).isEqualTo(new SentenceOrigin.FromDispatch(0));
            assertThat(row.edits()).isEmpty();
            assertThat(row.counterparts()).hasSize(2);
        });
    }

    @Test
    void leavesAnOwnReportInAnotherLanguageAlone() {
        var report = """
                Nobody in Morlune slept on Friday night.
                Anna Velk, 34, heard the river before she saw it, and ran with her two children to the church of Saint-Luc.
                Her neighbour Tom Arrel lost a boat he had built in 2011 with his father.
                The bakery on Tavernier street gave away 300 loaves before dawn.
                Jeanne Prévert, the mayor, walked from door to door until 4 am.
                Engineers from Lund and Basel are expected on Monday, said Karl Brevik of the Alpine Institute.
                """;

        assertThat(isTranslation(report, Language.ENGLISH)).isFalse();
    }

    @Test
    void takesACopyInTheSameLanguageForNoTranslation() {
        assertThat(isTranslation(ORIGINAL, Language.FRENCH)).isFalse();
    }

    private static boolean isTranslation(String text, Language language) {
        var witnesses = new WitnessMaker()
                .make(List.of(read("original", ORIGINAL, Language.FRENCH), read("other", text, language)));
        return Translations.isTranslation(witnesses.get(1), witnesses.get(0));
    }

    private static Reading read(String id, String text, Language language) {
        return new ArticleReader()
                .read(Article.builder(id, text)
                        .language(language)
                        .published(new PartialDate("2031-05-10"))
                        .build());
    }
}
