package org.depeche.text.collation.witness;

import java.util.List;

/**
 * The runs of words that two word sequences share, by their place in the left one, none overlapping another on either side.
 *
 * <p>Idea: greedy string tiling [1]; unlike an edit distance it sees clauses that changed places. We
 * take the heaviest run first, not the longest, and leave out what holds fewer than two words or only function words:
 * chance meetings. Cost: each two equal words, for each run found.
 *
 * <p>[1] Michael J. Wise, String Similarity via Greedy String Tiling and Running Karp-Rabin Matching, 1993.
 */
public record CommonRuns(List<Run> runs) {

    /** {@code length} words equal from {@code left} and {@code right} on. */
    public record Run(int left, int right, int length) {}

    public static CommonRuns of(List<Word> left, List<Word> right) {
        return new CommonRuns(new Tiling(left, right).tile());
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
}
