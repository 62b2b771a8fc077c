package org.depeche.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import org.depeche.text.article.Language;
import org.depeche.text.article.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    @Test
    void cutsAtFullStops() {
        thenFrench(
                "Le pont a cédé. Personne n'est blessé. |Une enquête est ouverte.".replace("|", ""),
                "Le pont a cédé.|Personne n'est blessé.|Une enquête est ouverte.");
    }

    @Test
    void endsAtEveryLineBreak() {
        thenFrench(
                "Le pont a cédé\n\nUne enquête\r\n  - un maire\n - un élu",
                "Le pont a cédé|Une enquête|- un maire|- un élu");
    }

    @Test
    void cutsGluedSentences() {
        thenFrench(
                "Il y a 130 blessés.Partant du quai, ils ont fui.",
                "Il y a 130 blessés.|Partant du quai, ils ont fui.");
        thenFrench(
                "C'est la \"fin\".Le maire l'a dit ».Une élue aussi.À Brest, rien.",
                "C'est la \"fin\".|Le maire l'a dit ».|Une élue aussi.|À Brest, rien.");
        thenFrench(
                "Il part.«\u00a0Je pars\u00a0», dit-il.M. Roy reste.",
                "Il part.|«\u00a0Je pars\u00a0», dit-il.|M. Roy reste.");
    }

    @Test
    void leavesAbbreviationsAndInitialsWhole() {
        thenFrench(
                "M. Brun a vu Mme. Roy av. Foch. J. Petit et B. C. sont là.",
                "M. Brun a vu Mme. Roy av. Foch.|J. Petit et B. C. sont là.");
        thenFrench(
                "Le no. 10, art. 5. Paul W. Roy, J.-M. Le Gall et le plan B. Les élus.",
                "Le no. 10, art. 5.|Paul W. Roy, J.-M. Le Gall et le plan B.|Les élus.");
        thenFrench("Des ponts, etc. Les élus, etc., ont fui.", "Des ponts, etc.|Les élus, etc., ont fui.");
    }

    @Test
    void leavesAddressesAndNumbersWhole() {
        thenFrench(
                "Sur exemple.fr et afp.com, 3.5 et 1.300. Lire https://exemple.org/Page.Html?A=B.C ici.",
                "Sur exemple.fr et afp.com, 3.5 et 1.300.|Lire https://exemple.org/Page.Html?A=B.C ici.");
    }

    @Test
    void goesOnAfterDotsBeforeASmallLetter() {
        thenFrench("Il hésite... puis part. Et… voilà… Enfin.", "Il hésite... puis part.|Et… voilà…|Enfin.");
        thenFrench(
                "« Ces ponts [...] tiennent (…). [...] Le maire l'a dit.",
                "« Ces ponts [...] tiennent (…). [...]|Le maire l'a dit.");
    }

    @Test
    void takesClosingMarksIn() {
        thenFrench(
                "« Il faut la paix ». L'élu l'a dit. (Il part.) \"Je reste.\" Elle part.",
                "« Il faut la paix ».|L'élu l'a dit.|(Il part.)|\"Je reste.\"|Elle part.");
        thenFrench("« Il faut obtenir la paix », a-t-il affirmé.", "« Il faut obtenir la paix », a-t-il affirmé.");
    }

    @Test
    void goesOnAfterTheMarkOfAQuotation() {
        thenFrench(
                "« Où ? » demande-t-il. « Partez\u00a0! », a-t-il dit. \"Ah bon ?\" dit-elle.",
                "« Où ? » demande-t-il.|« Partez\u00a0! », a-t-il dit.|\"Ah bon ?\" dit-elle.");
    }

    @Test
    void cutsSentencesInsideAQuotation() {
        thenFrench(
                "« Il faut tout faire. En tout cas, c'est le but », dit-il.",
                "« Il faut tout faire.|En tout cas, c'est le but », dit-il.");
        thenFrench("Que faire ? Partir ! Mais où ?", "Que faire ?|Partir !|Mais où ?");
    }

    @Test
    void readsStraightMarksByTheirPlace() {
        thenFrench(
                "\"Je pars.\" \"Moi aussi.\" Il dit: \"Non.\"Elle part.",
                "\"Je pars.\"|\"Moi aussi.\"|Il dit: \"Non.\"|Elle part.");
    }

    @Test
    void readsEnglish() {
        thenSentences(
                Language.ENGLISH,
                "Mr. Smith left the U.S. Army at 5 p.m. on Monday. He didn't return. \"Go!\" she said. In the U.S. The mayor stays.",
                "Mr. Smith left the U.S. Army at 5 p.m. on Monday.|He didn't return.|\"Go!\" she said.|In the U.S.|The mayor stays.");
    }

    @Test
    void keepsDatelinesAndMonthsWhole() {
        thenSentences(
                Language.ENGLISH,
                "MILLFORD, Fla. - Gov. Smith spoke on Aug. 23 to the press. She left.",
                "MILLFORD, Fla. - Gov. Smith spoke on Aug. 23 to the press.|She left.");
    }

    @Test
    void cutsWhereALineBreakWasLost() {
        thenFrench(
                "Une plainte annoncée  Les élus ont réagi lundi 3 mars 2019  Brest est calme",
                "Une plainte annoncée|Les élus ont réagi lundi 3 mars 2019|Brest est calme");
        thenFrench("Le maire de  Brest a dit  non", "Le maire de  Brest a dit  non");
    }

    @Test
    void readsGerman() {
        thenSentences(
                new Language("de"),
                "Am 3. Oktober kam Dr. Weber, z. B. mit Frau Meier. Er sagte: „Ich gehe.“ Dann ging er.",
                "Am 3. Oktober kam Dr. Weber, z. B. mit Frau Meier.|Er sagte: „Ich gehe.“|Dann ging er.");
    }

    @Test
    void readsSpanish() {
        thenSentences(
                new Language("es"),
                "El Sr. Ruiz llegó a EE.UU. con su hija. ¿Dónde está? ¡Aquí! Se fue.",
                "El Sr. Ruiz llegó a EE.UU. con su hija.|¿Dónde está?|¡Aquí!|Se fue.");
    }

    @Test
    void keepsTheNumberOfAnItem() {
        thenFrench("1. Le pont\n- 2. La digue", "1. Le pont|- 2. La digue");
    }

    @Test
    void keepsItsPromisesOnAnyText() {
        var splitter = new SentenceSplitter(Language.FRENCH);
        for (long seed = 0; seed < 20_000; seed++) {
            var text = RandomTexts.of(seed);
            int last = 0;
            for (var sentence : splitter.split(text)) {
                thenBlank(text, last, sentence.start(), seed);
                if (sentence.isEmpty()
                        || !sentence.equals(sentence.trim(text))
                        || sentence.of(text).contains("\n")) {
                    Assertions.fail("seed " + seed + ": " + sentence + " is not a trimmed line or part of one");
                }
                last = sentence.end();
            }
            thenBlank(text, last, text.length(), seed);
        }
    }

    @Test
    void takesLinearTimeOnJunk() {
        var splitter = new SentenceSplitter(Language.FRENCH);
        RandomTexts.longJunk(300_000)
                .forEach(junk -> Assertions.assertTimeout(
                        Duration.ofSeconds(5), () -> splitter.split(junk), () -> junk.substring(0, 12)));
    }

    private static void thenBlank(String text, int from, int to, long seed) {
        if (from > to || !new Span(from, to).trim(text).isEmpty()) {
            Assertions.fail("seed " + seed + ": out of order or left out between " + from + " and " + to);
        }
    }

    private static void thenFrench(String text, String expected) {
        thenSentences(Language.FRENCH, text, expected);
    }

    private static void thenSentences(Language language, String text, String expected) {
        assertThat(new SentenceSplitter(language)
                        .split(text).stream().map(span -> span.of(text)).collect(Collectors.joining("|")))
                .isEqualTo(expected);
    }
}
