package org.depeche.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.depeche.text.article.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageIdentifierTest {
    private final LanguageIdentifier identifier = new LanguageIdentifier();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|Le pont de Brévannes a cédé dans la nuit, mais personne n'a été blessé.",
                "en|The bridge at Millford gave way during the night, but nobody was hurt.",
                "es|El puente de Valdeón cedió durante la noche, pero nadie resultó herido.",
                "de|Die Brücke in Altenau gab in der Nacht nach, doch niemand wurde verletzt.",
                "it|Il ponte di Valsecca ha ceduto nella notte, ma nessuno è rimasto ferito.",
                "pt|A ponte de Valverde cedeu durante a noite, mas ninguém ficou ferido.",
                "nl|De brug bij Oudemolen is vannacht bezweken, maar niemand raakte gewond.",
                "ca|El pont de Vallfosca va cedir durant la nit, però ningú no va resultar ferit."
            })
    void tellsASentence(String language, String text) {
        assertThat(identifier.identify(text).tag()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|Le maire refuse de partir",
                "fr|GILETS JAUNES : LE PONT EST FERMÉ",
                "en|Mayor says he will stay",
                "es|El alcalde no quiere irse",
                "de|Der Bürgermeister will nicht gehen",
                "it|Il sindaco non vuole andarsene",
                "pt|O prefeito não quer sair",
                "nl|De burgemeester wil niet weg"
            })
    void tellsAHeadline(String language, String text) {
        assertThat(identifier.identify(text).tag()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "12 345 – 6,7 %",
                "…!?",
                "日本の橋が落ちた",
                "Мост обрушился ночью",
                "سقط الجسر",
                "😀😀",
                "xq zzkv wwpt kjh",
                "sdfg hjklö wertz qqq"
            })
    void isUndeterminedWhereThereIsTooLittleToTell(String text) {
        assertThat(identifier.identify(text)).isEqualTo(Language.UNDETERMINED);
    }

    @Test
    void isUndeterminedForALanguageItDoesNotKnow() {
        assertThat(identifier.identify(
                        "Bron vid Ekeby rasade under natten men ingen människa skadades när bilarna stod stilla"))
                .isEqualTo(Language.UNDETERMINED);
    }

    @Test
    void readsNoMoreThanTheBeginning() {
        var french = "Le pont a cédé dans la nuit. ".repeat(200);
        assertThat(identifier.identify(french + "The bridge gave way. ".repeat(100_000)))
                .isEqualTo(Language.FRENCH);
    }

    @Test
    void tellsAlikeInTurkish() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(identifier.identify("IL EST INTERDIT DE DIRE QUE LE PONT EST FERMÉ ICI"))
                    .isEqualTo(Language.FRENCH);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void seldomNamesALanguageInJunk() {
        int named = 0;
        for (long seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var junk = new StringBuilder();
            for (int letters = 0; letters < 60; letters++) {
                junk.append(random.nextInt(6) == 0 ? ' ' : (char) ('a' + random.nextInt(26)));
            }
            named += identifier.identify(junk.toString()).isKnown() ? 1 : 0;
        }
        assertThat(named).isLessThan(20);
    }

    @Test
    void neverFails() {
        for (long seed = 0; seed < 20_000; seed++) {
            assertThat(identifier.identify(RandomTexts.of(seed)))
                    .as("seed %d", seed)
                    .isNotNull();
        }
    }
}
