package org.depeche.text.reuse.diff;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.reuse.align.Runs;
import org.depeche.text.reuse.fold.FoldedWords;

/**
 * Makes an alignment's edits readable: whole phrases rather than salad.
 *
 * <p>Idea: an edit may slide along repeated words without becoming longer; it is slid to where marks stand at its ends
 * (1, "semantic lossless"). Then equal words that weigh less than the edits on either side of them, like a lone « de »
 * in a rewritten clause, are given up and the edits joined (1, "semantic clean-up"). Digits are never given up. Cost:
 * linear but for slides.
 *
 * <p>(1) N. Fraser, Writing: Diff Strategies, 2006,
 * <a href="https://neil.fraser.name/writing/diff/">neil.fraser.name/writing/diff</a>.
 */
final class Tidying {
    private static final int SMALL = 12;
    private static final int FARTHEST_SLIDE = 12;

    private final FoldedWords left;
    private final FoldedWords right;

    private Tidying(FoldedWords left, FoldedWords right) {
        this.left = left;
        this.right = right;
    }

    static Runs tidy(FoldedWords left, FoldedWords right, Runs runs) {
        var tidying = new Tidying(left, right);
        var list = new ArrayList<int[]>();
        for (int run = 0; run < runs.size(); run++) {
            list.add(new int[] {runs.left(run), runs.right(run), runs.length(run)});
        }
        tidying.bracket(list);
        for (int run = 0; run + 1 < list.size(); run++) {
            tidying.slide(list.get(run), list.get(run + 1));
        }
        tidying.bracket(list);
        tidying.giveUpSmall(list);
        var tidy = new Runs();
        list.stream().filter(run -> run[2] > 0).forEach(run -> tidy.add(run[0], run[1], run[2]));
        return tidy;
    }

    /** Puts empty runs at both ends of the texts, so that an edit there has neighbours too. */
    private void bracket(List<int[]> runs) {
        runs.removeIf(run -> run[2] == 0);
        runs.add(0, new int[3]);
        runs.add(new int[] {left.size(), right.size(), 0});
    }

    /** Slides words added or cut between two runs, at the cost of one and the gain of the other. */
    private void slide(int[] earlier, int[] later) {
        int leftGap = later[0] - earlier[0] - earlier[2];
        int rightGap = later[1] - earlier[1] - earlier[2];
        if (leftGap == 0 == (rightGap == 0)) {
            return;
        }
        var words = leftGap > 0 ? left : right;
        int from = leftGap > 0 ? earlier[0] + earlier[2] : earlier[1] + earlier[2];
        int shift = bestShift(words, from, from + leftGap + rightGap, earlier[2], later[2]);
        earlier[2] += shift;
        later[0] += shift;
        later[1] += shift;
        later[2] -= shift;
    }

    private static int bestShift(FoldedWords words, int from, int to, int back, int forth) {
        int best = 0;
        int bestRank = rank(words, from, to);
        int mostBack = Math.min(back, FARTHEST_SLIDE);
        for (int shift = -1; -shift <= mostBack && words.code(from + shift) == words.code(to + shift); shift--) {
            int rank = rank(words, from + shift, to + shift);
            if (rank > bestRank) {
                best = shift;
                bestRank = rank;
            }
        }
        int mostForth = Math.min(forth, FARTHEST_SLIDE);
        for (int shift = 1; shift <= mostForth && words.code(from + shift - 1) == words.code(to + shift - 1); shift++) {
            int rank = rank(words, from + shift, to + shift);
            if (rank > bestRank) {
                best = shift;
                bestRank = rank;
            }
        }
        return best;
    }

    /** How many ends of an edit stand beside a mark; the ends of sentences count twice. */
    private static int rank(FoldedWords words, int from, int to) {
        return rank(words, from) + rank(words, to);
    }

    private static int rank(FoldedWords words, int word) {
        if (word == 0 || word == words.size() || words.sentenceOf(word) != words.sentenceOf(word - 1)) {
            return 2;
        }
        return words.start(word) - words.end(word - 1) > 1 ? 1 : 0;
    }

    private void giveUpSmall(List<int[]> runs) {
        int run = 1;
        while (run + 1 < runs.size()) {
            if (isSalad(runs.get(run - 1), runs.get(run), runs.get(run + 1))) {
                runs.remove(run);
                run = Math.max(1, run - 1);
            } else {
                run++;
            }
        }
    }

    private boolean isSalad(int[] earlier, int[] run, int[] later) {
        int weight = left.weight(run[0], run[0] + run[2]);
        return weight < SMALL
                && (isRewritten(earlier, run) || isRewritten(run, later))
                && weight < edit(earlier, run)
                && weight < edit(run, later)
                && !holdsDigit(run[0], run[0] + run[2]);
    }

    /** Whether words stand between the two runs on both sides: neither a mere cut nor a mere addition. */
    private static boolean isRewritten(int[] earlier, int[] later) {
        return later[0] > earlier[0] + earlier[2] && later[1] > earlier[1] + earlier[2];
    }

    private int edit(int[] earlier, int[] later) {
        return Math.max(
                left.weight(earlier[0] + earlier[2], later[0]), right.weight(earlier[1] + earlier[2], later[1]));
    }

    private boolean holdsDigit(int from, int to) {
        for (int word = from; word < to; word++) {
            if (Character.isDigit(left.text().charAt(left.start(word)))) {
                return true;
            }
        }
        return false;
    }
}
