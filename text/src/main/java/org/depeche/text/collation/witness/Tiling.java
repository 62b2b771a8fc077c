package org.depeche.text.collation.witness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** Lays the heaviest common runs of two word sequences, one after another, until none is left. */
final class Tiling {
    private static final int SHORTEST = 2;
    private static final double LIGHTEST = 0.55;
    private final int[] left;
    private final int[] right;
    private final double[] weights;

    /** Words that a run holds already, or that the other side has nowhere. */
    private final boolean[] leftTaken;

    private final boolean[] rightTaken;

    Tiling(List<Word> left, List<Word> right) {
        this.left = left.stream().mapToInt(Word::id).toArray();
        this.right = right.stream().mapToInt(Word::id).toArray();
        this.weights = left.stream().mapToDouble(Word::weight).toArray();
        this.leftTaken = missing(this.left, this.right);
        this.rightTaken = missing(this.right, this.left);
    }

    private static boolean[] missing(int[] words, int[] others) {
        var held = new HashSet<Integer>();
        for (int other : others) {
            held.add(other);
        }
        var missing = new boolean[words.length];
        for (int place = 0; place < words.length; place++) {
            missing[place] = !held.contains(words[place]);
        }
        return missing;
    }

    /** The runs, by their place on the left. */
    List<CommonRuns.Run> tile() {
        var found = new ArrayList<CommonRuns.Run>();
        for (var next = heaviest(); next.length() > 0; next = heaviest()) {
            Arrays.fill(leftTaken, next.left(), next.left() + next.length(), true);
            Arrays.fill(rightTaken, next.right(), next.right() + next.length(), true);
            found.add(next);
        }
        found.sort(Comparator.comparingInt(CommonRuns.Run::left));
        return List.copyOf(found);
    }

    private CommonRuns.Run heaviest() {
        var best = new CommonRuns.Run(0, 0, 0);
        double bestWeight = LIGHTEST;
        // The run that ends at each column, one row above; read from the right, so that one row is enough.
        var lengths = new int[right.length + 1];
        var sums = new double[right.length + 1];
        for (int row = 0; row < left.length; row++) {
            if (leftTaken[row]) {
                Arrays.fill(lengths, 0);
                continue;
            }
            for (int column = right.length - 1; column >= 0; column--) {
                boolean meets = left[row] == right[column] && !rightTaken[column];
                lengths[column + 1] = meets ? lengths[column] + 1 : 0;
                if (meets) {
                    sums[column + 1] = weights[row] + (lengths[column] > 0 ? sums[column] : 0);
                    boolean heavier = sums[column + 1] > bestWeight
                            || (sums[column + 1] == bestWeight && row == best.left() + best.length() - 1);
                    if (lengths[column + 1] >= SHORTEST && heavier) {
                        bestWeight = sums[column + 1];
                        int length = lengths[column + 1];
                        best = new CommonRuns.Run(row - length + 1, column - length + 1, length);
                    }
                }
            }
        }
        return best;
    }
}
