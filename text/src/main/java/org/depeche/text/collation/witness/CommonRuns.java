package org.depeche.text.collation.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The runs of words that two word sequences share, by their place in the left one, none overlapping another on either side.
 *
 * <p>Idea: greedy string tiling [1]; unlike an edit distance it sees clauses that changed places. We
 * take the heaviest run first, not the longest, and leave out what holds fewer than two words or only function words:
 * chance meetings. Cost O(n·m) for each run found; sentences are short.
 *
 * <p>[1] Michael J. Wise, String Similarity via Greedy String Tiling and Running Karp-Rabin Matching, 1993.
 */
public record CommonRuns(List<Run> runs) {
    private static final int SHORTEST = 2;
    private static final double LIGHTEST = 0.55;

    /** {@code length} words equal from {@code left} and {@code right} on. */
    public record Run(int left, int right, int length) {}

    public static CommonRuns of(List<Word> left, List<Word> right) {
        var found = new ArrayList<Run>();
        var leftTaken = new boolean[left.size()];
        var rightTaken = new boolean[right.size()];
        var next = heaviest(left, right, leftTaken, rightTaken);
        while (next.length() > 0) {
            take(next, leftTaken, rightTaken);
            found.add(next);
            next = heaviest(left, right, leftTaken, rightTaken);
        }
        found.sort(Comparator.comparingInt(Run::left));
        return new CommonRuns(List.copyOf(found));
    }

    public int longest() {
        return runs.stream().mapToInt(Run::length).max().orElse(0);
    }

    public int words() {
        return runs.stream().mapToInt(Run::length).sum();
    }

    /** The weight of the shared words, by the left sequence. */
    public double weight(List<Word> left) {
        double sum = 0;
        for (var run : runs) {
            for (int place = run.left(); place < run.left() + run.length(); place++) {
                sum += left.get(place).weight();
            }
        }
        return sum;
    }

    private static void take(Run run, boolean[] leftTaken, boolean[] rightTaken) {
        for (int step = 0; step < run.length(); step++) {
            leftTaken[run.left() + step] = true;
            rightTaken[run.right() + step] = true;
        }
    }

    private static Run heaviest(List<Word> left, List<Word> right, boolean[] leftTaken, boolean[] rightTaken) {
        var best = new Run(0, 0, 0);
        double bestWeight = LIGHTEST;
        var lengthsAbove = new int[right.size() + 1];
        var weightsAbove = new double[right.size() + 1];
        for (int row = 0; row < left.size(); row++) {
            var lengths = new int[right.size() + 1];
            var weights = new double[right.size() + 1];
            var word = left.get(row);
            for (int column = 0; column < right.size() && !leftTaken[row]; column++) {
                if (!rightTaken[column] && word.id() == right.get(column).id()) {
                    int length = lengthsAbove[column] + 1;
                    double weight = weightsAbove[column] + word.weight();
                    lengths[column + 1] = length;
                    weights[column + 1] = weight;
                    if (length >= SHORTEST && weight > bestWeight) {
                        bestWeight = weight;
                        best = new Run(row - length + 1, column - length + 1, length);
                    }
                }
            }
            lengthsAbove = lengths;
            weightsAbove = weights;
        }
        return best;
    }
}
