package org.depeche.text.reuse.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.depeche.text.article.Span;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void seesNoDifferenceInTypography() {
        assertThat(WordDiff.between("L’« Étoile » a vendu 7 200 billets.", "l'\"étoile\" a vendu 7.200 billets")
                        .isSame())
                .isTrue();
    }

    @Test
    void namesAChangedFigure() {
        thenChanges("Le séisme a fait 41 morts.", "Le séisme a fait 45 morts.", "41 > 45");
    }

    @Test
    void namesWordsAddedAndCut() {
        thenChanges(
                "La juge Vernon, selon ses avocats, a renoncé.", "La juge Vernon a finalement renoncé.",
                "selon ses avocats > ", " > finalement");
    }

    @Test
    void keepsApartChangesThatFarWordsPart() {
        thenChanges(
                "7.000 manifestants à Brume et 58.000 dans tout le pays.",
                "8 300 manifestants à Brume et 61 000 dans tout le pays.",
                "7.000 > 8 300",
                "58.000 > 61 000");
    }

    @Test
    void joinsARewrittenClauseIntoOneChange() {
        thenChanges(
                "Le préfet, inquiet de la montée des eaux, a fermé les routes.",
                "Le préfet, craignant de nouvelles inondations, a fermé les routes.",
                "inquiet de la montée des eaux > craignant de nouvelles inondations");
    }

    @Test
    void cutsAtMarksWhereWordsRepeat() {
        thenChanges(
                "Elle a parlé, a souri, a promis et a quitté la salle.",
                "Elle a parlé, a souri et a quitté la salle.",
                "a promis > ");
    }

    @Test
    void refersToTheWholeTexts() {
        var left = "Avant. Le col ferme lundi. Après.";
        var right = "Le col ferme mardi. Fin.";
        var diff = WordDiff.between(left, new Span(7, 26), right, new Span(0, 19));
        assertThat(diff.changes()).containsExactly(new WordChange(new Span(20, 25), new Span(13, 18)));
        assertThat(diff.equalWords()).isEqualTo(3);
        assertThat(diff.changedWords()).isEqualTo(1);
    }

    @Test
    void holdsEveryWordOnceOnBothSides() {
        for (long seed = 0; seed < 1000; seed++) {
            var random = new Random(seed);
            var left = words(random);
            var right = words(random);
            var diff = WordDiff.between(left, right);
            assertThat(count(diff, left, true))
                    .as("seed %d", seed)
                    .isEqualTo(left.isBlank() ? 0 : left.split(" ").length);
            assertThat(count(diff, right, false))
                    .as("seed %d", seed)
                    .isEqualTo(right.isBlank() ? 0 : right.split(" ").length);
        }
    }

    private static int count(WordDiff diff, String text, boolean ofLeft) {
        int words = 0;
        for (var change : diff.changes()) {
            var part = (ofLeft ? change.from() : change.to()).of(text);
            words += part.isEmpty() ? 0 : part.split(" ").length;
        }
        for (var stretch : diff.equal()) {
            words += (ofLeft ? stretch.left() : stretch.right()).of(text).split(" ").length;
        }
        return words;
    }

    private static String words(Random random) {
        var vocabulary = List.of("de", "la", "montagne", "rivière", "un", "chat", "noir", "dort");
        var text = new StringBuilder();
        for (int word = random.nextInt(14); word > 0; word--) {
            text.append(text.length() == 0 ? "" : " ").append(vocabulary.get(random.nextInt(vocabulary.size())));
        }
        return text.toString();
    }

    private static void thenChanges(String left, String right, String... changes) {
        assertThat(WordDiff.between(left, right).changes())
                .extracting(
                        change -> change.from().of(left) + " > " + change.to().of(right))
                .containsExactly(changes);
    }
}
