package org.depeche.text.collation.witness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Lays the heaviest common runs of two word sequences, one after another, until none is left. */
final class Tiling {
    private static final int SHORTEST = 2;
    private static final double LIGHTEST = 0.55;
    private static final int NEVER = -2;
    private final double[] weights;

    /** By word of the left, the places on the right that hold it too, the last first. */
    private final int[][] meetings;

    /** Words that a run holds already. */
    private final boolean[] leftTaken;

    private final boolean[] rightTaken;

    /** The run that ends before each place on the right: its length, its weight, and the row up to which it goes. */
    private final int[] lengths;

    private final double[] sums;
    private final int[] rows;

    Tiling(List<Word> left, List<Word> right) {
        weights = new double[left.size()];
        meetings = new int[left.size()][];
        leftTaken = new boolean[left.size()];
        rightTaken = new boolean[right.size()];
        lengths = new int[right.size() + 1];
        sums = new double[right.size() + 1];
        rows = new int[right.size() + 1];
        int[] others = right.stream().mapToInt(Word::id).toArray();
        int[] found = new int[others.length];
        for (int row = 0; row < weights.length; row++) {
            var word = left.get(row);
            weights[row] = word.weight();
            int count = 0;
            for (int column = others.length - 1; column >= 0; column--) {
                if (others[column] == word.id()) {
                    found[count++] = column;
                }
            }
            meetings[row] = Arrays.copyOf(found, count);
        }
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
        Arrays.fill(rows, NEVER);
        for (int row = 0; row < weights.length; row++) {
            if (leftTaken[row]) {
                continue;
            }
            // From the right, so that a run is lengthened before the one that ends beside it is overwritten.
            for (int column : meetings[row]) {
                if (rightTaken[column]) {
                    continue;
                }
                boolean goesOn = rows[column] == row - 1;
                int length = goesOn ? lengths[column] + 1 : 1;
                double sum = weights[row] + (goesOn ? sums[column] : 0);
                rows[column + 1] = row;
                lengths[column + 1] = length;
                sums[column + 1] = sum;
                boolean heavier = sum > bestWeight || (sum == bestWeight && row == best.left() + best.length() - 1);
                if (length >= SHORTEST && heavier) {
                    bestWeight = sum;
                    best = new CommonRuns.Run(row - length + 1, column - length + 1, length);
                }
            }
        }
        return best;
    }
}
