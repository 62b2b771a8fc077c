package org.depeche.newsroom.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depeche.newsroom.view.StoryView.WordRun;

/**
 * Marks the words of a text that another does not have in the same order.
 *
 * <p>Idea: the longest common subsequence of the words, by dynamic programming. Cost: the product of both lengths,
 * which are quotations; past {@link #MOST_WORDS} words nothing is marked. After: R. Wagner, M. Fischer, The
 * String-to-String Correction Problem, 1974, https://doi.org/10.1145/321796.321811.
 */
final class WordComparison {
    private static final int MOST_WORDS = 600;
    private static final String BETWEEN_WORDS = "(?<=[\\s'’])(?=\\S)";

    private WordComparison() {}

    /** The runs of {@code text}, joined by nothing; those not in {@code first} are marked. */
    static List<WordRun> runs(String first, String text) {
        var left = first.split(BETWEEN_WORDS);
        var right = text.split(BETWEEN_WORDS);
        if (left.length > MOST_WORDS || right.length > MOST_WORDS) {
            return List.of(new WordRun(text, false));
        }
        var common = commonLengths(left, right);
        var runs = new ArrayList<WordRun>();
        int i = 0;
        int j = 0;
        while (j < right.length) {
            if (i < left.length && same(left[i], right[j])) {
                add(runs, right[j], false);
                i++;
                j++;
            } else if (i < left.length && common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                add(runs, right[j], true);
                j++;
            }
        }
        return runs;
    }

    private static int[][] commonLengths(String[] left, String[] right) {
        var lengths = new int[left.length + 1][right.length + 1];
        for (int i = left.length - 1; i >= 0; i--) {
            for (int j = right.length - 1; j >= 0; j--) {
                lengths[i][j] = same(left[i], right[j])
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(String word) {
        return word.replace('’', '\'').replaceAll("[^\\p{L}\\p{N}']", "").toLowerCase(Locale.ROOT);
    }

    private static void add(List<WordRun> runs, String word, boolean changed) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).changed() == changed) {
            runs.set(last, new WordRun(runs.get(last).text() + word, changed));
        } else {
            runs.add(new WordRun(word, changed));
        }
    }
}
