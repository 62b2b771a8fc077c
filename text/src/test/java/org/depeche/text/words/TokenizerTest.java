package org.depeche.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.depeche.text.article.Language;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    private static final Language ITALIAN = new Language("it");

    @Test
    void cutsElisions() {
        thenFrench("L'homme qu’il a vu jusqu'à l'aube", "L'|homme|qu’|il|a|vu|jusqu'|à|l'|aube");
        thenFrench("l' «\u00a0objectif\u00a0»", "l'|«|objectif|»");
        thenFrench("d'aujourd'hui, quelqu'un, presqu'île", "d'|aujourd'hui|,|quelqu'un|,|presqu'île");
    }

    @Test
    void keepsNamesWithApostrophesWhole() {
        thenFrench("N'Dour et O'Brien à L'Orme, il N'EST", "N'Dour|et|O'Brien|à|L'|Orme|,|il|N'|EST");
    }

    @Test
    void cutsInvertedPronouns() {
        thenFrench(
                "a-t-il dit, ajoute-t-elle, dit-on, vas-y, donne-le-moi",
                "a|-t-il|dit|,|ajoute|-t-elle|,|dit|-on|,|vas|-y|,|donne|-le|-moi");
        thenFrench("Va-t-il ? A-T-IL ?", "Va|-t-il|?|A|-T-IL|?");
        thenFrench("ce jour-là, celui-ci, rendez-vous", "ce|jour|-là|,|celui-ci|,|rendez-vous");
    }

    @Test
    void keepsCompoundsWhole() {
        thenFrench(
                "Le porte-parole du Nord‑Est, mi-mars, al-Brahim, Saint-Lô",
                "Le|porte-parole|du|Nord‑Est|,|mi-mars|,|al-Brahim|,|Saint-Lô");
        thenFrench("Paris–Nice - mot", "Paris|–|Nice|-|mot");
    }

    @Test
    void cutsEnglishContractions() {
        thenTokens(Language.ENGLISH, "He didn't say it's Tom's, they’ll", "He|did|n't|say|it|'s|Tom|'s|,|they|’ll");
        thenTokens(Language.ENGLISH, "five o'clock, the ministers' car", "five|o'clock|,|the|ministers|'|car");
    }

    @Test
    void cutsBothWhereTheLanguageIsNotKnown() {
        thenTokens(Language.UNDETERMINED, "l'homme didn't, dit-il", "l'|homme|did|n't|,|dit|-il");
        thenTokens(new Language("sv"), "l'homme", "l'|homme");
    }

    @Test
    void cutsItalianArticles() {
        thenTokens(ITALIAN, "dell'acqua l’uomo", "dell'|acqua|l’|uomo");
    }

    @Test
    void keepsNumbersWhole() {
        thenFrench(
                "1 300 morts, 10\u00a0000, 3,5 %, 1.300,50 €, +4",
                "1 300|morts|,|10\u00a0000|,|3,5|%|,|1.300,50|€|,|+|4");
        thenFolded("1 300 voix, 1.300,50 €, 3,5", "1300 voix , 1300,50 € , 3,5");
    }

    @Test
    void keepsTimesAndDatesWhole() {
        thenFrench(
                "16h15, 16 H 15, 12h, 20:30, le 12/12/2018, 2018-12-04, 4.12.2018.",
                "16h15|,|16 H 15|,|12h|,|20:30|,|le|12/12/2018|,|2018-12-04|,|4.12.2018|.");
        thenFolded("16H15 ou 16 h 15", "16h15 ou 16h15");
        thenFrench("les 17-18 mars, 2018-2019", "les|17|-|18|mars|,|2018|-|2019");
    }

    @Test
    void keepsWordsWithDigitsWhole() {
        thenFrench("1er, A6, G20, Covid-19, 4x4", "1er|,|A6|,|G20|,|Covid-19|,|4x4");
        thenTokens(Language.ENGLISH, "a 10-year-old in the 80's", "a|10-year-old|in|the|80|'s");
    }

    @Test
    void keepsAbbreviationsWithTheirStop() {
        thenFrench("M. Brun et Mme Roy, J. Petit, U.S. Army, etc.", "M.|Brun|et|Mme|Roy|,|J.|Petit|,|U.S.|Army|,|etc.");
        thenFrench("Il est parti.", "Il|est|parti|.");
    }

    @Test
    void keepsAddressesWhole() {
        thenFrench(
                "Sur exemple.fr, https://exemple.org/a?b=c. Écrire à jean.roy@exemple.fr.",
                "Sur|exemple.fr|,|https://exemple.org/a?b=c|.|Écrire|à|jean.roy@exemple.fr|.");
        thenFrench("#pont @exemple_fr le #Grand", "#pont|@exemple_fr|le|#Grand");
        thenFrench("blessés.Partant", "blessés|.|Partant");
    }

    @Test
    void neverCutsEmojis() {
        thenFrench(
                "bien \ud83d\ude00\ud83d\udc69\u200d\ud83d\ude92!",
                "bien|\ud83d\ude00|\ud83d\udc69\u200d\ud83d\ude92|!");
        thenFrench(
                "\ud83c\uddeb\ud83c\uddf7\ud83c\udde7\ud83c\uddea",
                "\ud83c\uddeb\ud83c\uddf7|\ud83c\udde7\ud83c\uddea");
    }

    @Test
    void foldsEachToken() {
        thenFolded("L’Œuvre « VIII » acte VIII, XXIe — l'É…", "l' oeuvre \" viii \" acte 8 , 21e - l' é ...");
    }

    @Test
    void tellsWordsNumbersAndMarks() {
        var kinds = new Tokenizer(Language.FRENCH)
                .tokenize("Près de 1 300 élus, 12 %.").stream()
                        .map(token -> token.kind().name().charAt(0) + "")
                        .collect(Collectors.joining());
        assertThat(kinds).isEqualTo("WWNWMNMM");
    }

    @Test
    void foldsAlikeInTurkish() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            thenFolded("ITALIE İ", "italie i");
            assertThat(FoldedText.of("ITALIE").text()).isEqualTo("italie");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void keepsItsPromisesOnAnyText() {
        for (var language : new Language[] {Language.UNDETERMINED, Language.FRENCH, Language.ENGLISH, ITALIAN}) {
            var tokenizer = new Tokenizer(language);
            for (long seed = 0; seed < 5_000; seed++) {
                var text = RandomTexts.of(seed);
                int last = 0;
                for (var token : tokenizer.tokenize(text)) {
                    if (token.text().isEmpty() || !token.span().of(text).equals(token.text())) {
                        Assertions.fail("seed " + seed + ": " + token + " is not what stands there");
                    }
                    thenBlank(text, last, token.span().start(), seed);
                    last = token.span().end();
                }
                thenBlank(text, last, text.length(), seed);
            }
        }
    }

    @Test
    void takesLinearTimeOnJunk() {
        var tokenizer = new Tokenizer();
        RandomTexts.longJunk(300_000)
                .forEach(junk -> Assertions.assertTimeout(
                        Duration.ofSeconds(5), () -> tokenizer.tokenize(junk), () -> junk.substring(0, 12)));
    }

    private static void thenBlank(String text, int from, int to, long seed) {
        if (from > to) {
            Assertions.fail("seed " + seed + ": tokens out of order at " + to);
        }
        for (int at = from; at < to; at++) {
            if (!Characters.isSpace(text.charAt(at)) && !Characters.isInvisible(text.charAt(at))) {
                Assertions.fail("seed " + seed + ": left out at " + at);
            }
        }
    }

    private static void thenFrench(String text, String expected) {
        thenTokens(Language.FRENCH, text, expected);
    }

    private static void thenTokens(Language language, String text, String expected) {
        assertThat(new Tokenizer(language)
                        .tokenize(text).stream().map(Token::text).collect(Collectors.joining("|")))
                .isEqualTo(expected);
    }

    private static void thenFolded(String text, String expected) {
        assertThat(new Tokenizer(Language.FRENCH)
                        .tokenize(text).stream().map(Token::folded).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }
}
