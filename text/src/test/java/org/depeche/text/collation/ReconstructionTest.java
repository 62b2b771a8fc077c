package org.depeche.text.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.depeche.text.collation.dispatch.Dispatch;
import org.junit.jupiter.api.Test;

/** Rebuilds dispatches that are known from seeded copies; the figures stand in docs/quality/collation.md. */
class ReconstructionTest {
    private static final int SENTENCES = 16;
    private static final int RUNS = 12;

    private record Figures(double found, double given, double expected, double wrongWords, double words) {
        double f1() {
            return 2 * found / (given + expected);
        }

        double wordError() {
            return wrongWords / words;
        }

        Figures plus(Figures other) {
            return new Figures(
                    found + other.found,
                    given + other.given,
                    expected + other.expected,
                    wrongWords + other.wrongWords,
                    words + other.words);
        }
    }

    @Test
    void rebuildsTheSentencesFromThreeCopies() {
        // What two of three copies left out nobody can rebuild: at 15 % left out, the best possible is .969.
        assertThat(measure(3, CopyGenerator.Habits.standard()).f1()).isGreaterThanOrEqualTo(0.92);
        assertThat(measure(3, CopyGenerator.Habits.standard().withDropped(0.05)).f1())
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void rebuildsTheWordsFromFiveCopies() {
        assertThat(measure(5, CopyGenerator.Habits.standard()).wordError()).isLessThanOrEqualTo(0.03);
    }

    @Test
    void publishesItsFigures() {
        for (int copies : new int[] {2, 3, 5, 10}) {
            for (double dropped : new double[] {0.05, 0.15, 0.3}) {
                var figures = measure(copies, CopyGenerator.Habits.standard().withDropped(dropped));
                System.out.printf(
                        Locale.ROOT,
                        "k=%d dropped=%.2f sentence F1 %.3f word error %.4f (found %.0f, given %.0f, expected %.0f)%n",
                        copies,
                        dropped,
                        figures.f1(),
                        figures.wordError(),
                        figures.found(),
                        figures.given(),
                        figures.expected());
                assertThat(figures.f1()).isGreaterThan(0.5);
            }
        }
    }

    @Test
    void collatesFortyCopiesFast() {
        var generator = new CopyGenerator(40, CopyGenerator.Habits.standard());
        var copies = generator.copies(generator.dispatch(25), 40);
        new StoryCollator().collate(copies.subList(0, 4));
        long start = System.nanoTime();
        var collation = new StoryCollator().collate(copies);
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        System.out.println("40 copies of 25 sentences: " + milliseconds + " ms");
        assertThat(collation.dispatches()).hasSize(1);
        assertThat(collation.sources().independent()).isEqualTo(1);
        // Two seconds is the aim; a busy machine gets more.
        assertThat(milliseconds).isLessThan(15_000);
    }

    private static Figures measure(int copies, CopyGenerator.Habits habits) {
        var sum = new Figures(0, 0, 0, 0, 0);
        for (long seed = 1; seed <= RUNS; seed++) {
            var generator = new CopyGenerator(seed, habits);
            var dispatch = generator.dispatch(SENTENCES);
            var collation = new StoryCollator().collate(generator.copies(dispatch, copies));
            assertThat(collation.dispatches()).as("seed " + seed).hasSize(1);
            sum = sum.plus(compare(collation.dispatches().get(0), dispatch));
        }
        return sum;
    }

    private static Figures compare(Dispatch told, List<List<String>> dispatch) {
        var left = new ArrayList<List<String>>();
        told.sentences().forEach(sentence -> left.add(words(sentence.span().of(told.text()))));
        var used = new HashSet<Integer>();
        double found = 0;
        double wrong = 0;
        double words = 0;
        for (var original : dispatch) {
            int best = -1;
            int least = Integer.MAX_VALUE;
            for (int place = 0; place < left.size(); place++) {
                int distance = distance(left.get(place), original);
                if (!used.contains(place) && distance < least) {
                    least = distance;
                    best = place;
                }
            }
            if (best >= 0 && least * 2 <= original.size()) {
                used.add(best);
                found++;
                wrong += least;
                words += original.size();
            }
        }
        return new Figures(found, left.size(), dispatch.size(), wrong, words);
    }

    private static List<String> words(String sentence) {
        return List.of(
                sentence.toLowerCase(Locale.ROOT).replace(".", "").strip().split("\\s+"));
    }

    private static int distance(List<String> one, List<String> other) {
        var above = new int[other.size() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.size(); row++) {
            var current = new int[other.size() + 1];
            current[0] = row;
            for (int column = 1; column <= other.size(); column++) {
                int change = one.get(row - 1).equals(other.get(column - 1)) ? 0 : 1;
                current[column] =
                        Math.min(above[column - 1] + change, Math.min(above[column], current[column - 1]) + 1);
            }
            above = current;
        }
        return above[other.size()];
    }
}
