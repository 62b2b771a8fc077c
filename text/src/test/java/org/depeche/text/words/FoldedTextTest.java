package org.depeche.text.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.depeche.text.article.Language;
import org.depeche.text.article.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class FoldedTextTest {

    @Test
    void foldsCaseButKeepsAccents() {
        thenFolded("L'ÉTÉ À Brévannes", "l'été à brévannes");
    }

    @Test
    void foldsEveryQuotationMarkAndTheSpacesInside() {
        for (var quoted : new String[] {
            "«\u00a0le pont\u00a0»",
            "« le pont »",
            "“le pont”",
            "\"le pont\"",
            "„le pont“",
            "‹ le pont ›",
            "''le pont''",
            "``le pont''",
            "<<le pont>>"
        }) {
            thenFolded(quoted + " a cédé", "\"le pont\" a cédé");
        }
    }

    @Test
    void keepsTheSpacesOutsideGermanMarks() {
        thenFolded("Er sagte »Brücke« und ging", "er sagte \"brücke\" und ging");
    }

    @Test
    void foldsApostrophesAndDashes() {
        thenFolded("l’un, lʼautre, l´un, l‘autre", "l'un, l'autre, l'un, l'autre");
        thenFolded("Nord‑Est — sud–ouest", "nord-est - sud-ouest");
    }

    @Test
    void foldsSpacesAndInvisibleCharacters() {
        thenFolded("un\u00a0\u2009pont\n\n\tde  bois", "un pont de bois");
        thenFolded("in\u00adcen\u200bdie\ufeff", "incendie");
    }

    @Test
    void foldsTheSpaceBeforeFrenchMarks() {
        thenFolded("Où\u202f? Ici\u00a0! Bien : oui ; 12 % de 20 €", "où? ici! bien: oui; 12% de 20€");
    }

    @Test
    void foldsLigaturesAndComposesLetters() {
        thenFolded("Œuvre, ex æquo, ﬁn, Straße", "oeuvre, ex aequo, fin, strasse");
        thenFolded("e\u0301te\u0301", "été");
    }

    @Test
    void foldsOmissions() {
        for (var omission : new String[] {"(...)", "[...]", "[…]", "(…)", "[ ... ]", "( … )"}) {
            thenFolded("le pont " + omission + " tient", "le pont [...] tient");
        }
        thenFolded("le pont…", "le pont...");
    }

    @Test
    void foldsThousandsSeparators() {
        for (var number : new String[] {"1.300", "1 300", "1\u00a0300", "1\u202f300", "1'300", "1’300", "1300"}) {
            thenFolded("près de " + number + " élus", "près de 1300 élus");
        }
        thenFolded("1 234 567 voix", "1234567 voix");
    }

    @Test
    void leavesOtherNumbersAlone() {
        thenFolded(
                "le 12.03.2019, 3,5 points, 192.168.1.1, 0.300, 2018 300, 06 12 34",
                "le 12.03.2019, 3,5 points, 192.168.1.1, 0.300, 2018 300, 06 12 34");
    }

    @Test
    void readsCommasAsItsLanguageDoes() {
        assertThat(FoldedText.of(
                                "1,300 voters, 1.300 points", Folding.standard().withLanguage(Language.ENGLISH))
                        .text())
                .isEqualTo("1300 voters, 1.300 points");
        assertThat(FoldedText.of("1,300 point, 1.300 voix", Folding.standard().withLanguage(Language.FRENCH))
                        .text())
                .isEqualTo("1,300 point, 1300 voix");
    }

    @Test
    void foldsRomanNumerals() {
        thenFolded("Acte VIII, chapitre XIV, acte 8", "acte 8, chapitre 14, acte 8");
        thenFolded("au XXIe siècle, dans le XVIe", "au 21e siècle, dans le 16e");
        thenFolded("Le CIVIL Ce Me Louis XIV VI", "le civil ce me louis xiv vi");
    }

    @Test
    void foldsHours() {
        thenFolded("à 16H15, 16 h 15, 16h15 et 12 h", "à 16h15, 16h15, 16h15 et 12h");
        thenFolded("12 hommes", "12 hommes");
    }

    @Test
    void foldsAccentsWhereAsked() {
        var folding = Folding.standard().withoutAccents();
        assertThat(FoldedText.of("Éric a çà et là l'Œil, Łódź, e\u0301", folding)
                        .text())
                .isEqualTo("eric a ca et la l'oeil, lodz, e");
    }

    @Test
    void keyTellsWordingsEqual() {
        assertThat(FoldedText.key("« L’acte VIII [...] a réuni 1.300 personnes », a-t-il dit."))
                .isEqualTo(FoldedText.key("\"L'Acte 8 (…) a reuni 1 300 personnes\" a-t-il dit"))
                .isEqualTo("l acte 8 a reuni 1300 personnes a t il dit");
    }

    @Test
    void findsTheWayBack() {
        var original = "Il a dit : «\u00a0L’acte VIII réunit 1 300 œuvres\u00a0»…";
        var folded = FoldedText.of(original);
        thenBack(original, folded, "acte 8", "acte VIII");
        thenBack(original, folded, "1300", "1 300");
        thenBack(original, folded, "oeuvre", "œuvre");
        thenBack(original, folded, "\"l'acte", "«\u00a0L’acte");
        thenBack(original, folded, "...", "…");
    }

    @Test
    void findsTheWayThere() {
        var original = "Près de 1 300 «\u00a0élus\u00a0»";
        var folded = FoldedText.of(original);
        var there = folded.folded(new Span(original.indexOf("1 300"), original.length()));
        assertThat(there.of(folded.text())).isEqualTo("1300 \"élus\"");
        assertThat(folded.folded(new Span(0, original.length())))
                .isEqualTo(new Span(0, folded.text().length()));
    }

    @Test
    void refusesSpansOutsideTheText() {
        assertThatThrownBy(() -> FoldedText.of("abc").original(new Span(1, 4)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3");
    }

    @Test
    void keepsItsPromisesOnAnyText() {
        for (long seed = 0; seed < 20_000; seed++) {
            var original = RandomTexts.of(seed);
            var folded = FoldedText.of(original);
            int last = 0;
            for (int at = 0; at < folded.text().length(); at++) {
                var span = folded.original(new Span(at, at + 1));
                if (span.start() < last || span.isEmpty() || span.end() > original.length()) {
                    Assertions.fail("seed " + seed + ": character " + at + " stands for " + span);
                }
                last = span.start();
            }
            var again = FoldedText.of(folded.text()).text();
            if (!again.equals(folded.text())) {
                assertThat(again)
                        .as("seed %d: folding twice changes nothing", seed)
                        .isEqualTo(folded.text());
            }
        }
    }

    private static void thenFolded(String original, String expected) {
        assertThat(FoldedText.of(original).text()).isEqualTo(expected);
    }

    private static void thenBack(String original, FoldedText folded, String stretch, String expected) {
        int at = folded.text().indexOf(stretch);
        assertThat(folded.original(new Span(at, at + stretch.length())).of(original))
                .isEqualTo(expected);
    }
}
