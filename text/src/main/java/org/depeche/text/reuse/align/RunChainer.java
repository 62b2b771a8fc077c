package org.depeche.text.reuse.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.depeche.text.reuse.fold.FoldedWords;

/**
 * Joins runs of equal words into chains that go forward in both texts, best first.
 *
 * <p>Idea: a chain scores what its runs weigh, less a cost for the words between them; the best chain that ends at each
 * run is found by dynamic programming over the runs before it (1). Chains are then taken by falling score, and each
 * word is claimed by one chain only, so that nothing is found twice; a moved paragraph is a chain of its own, for no
 * order between chains is assumed. A second round lets a chain use words that another has claimed on one side, never on
 * both: a chapô that restates its body, or a statement told twice.
 *
 * <p>Changed: only a bounded number of runs is looked back on, so that junk costs no more than text does. Cost: runs
 * times {@value #LOOK_BACK} at worst; usually a few.
 *
 * <p>(1) H. Li, Minimap2: pairwise alignment for nucleotide sequences, 2018, section 2.1,
 * <a href="https://doi.org/10.1093/bioinformatics/bty191">doi:10.1093/bioinformatics/bty191</a>.
 */
final class RunChainer {
    private static final int LOOK_BACK = 200;
    private static final int WIDEST_GAP = 40;
    private static final int GAP_OPENING = 2;
    private static final int LEAST_WEIGHT = 10;

    private final FoldedWords left;
    private final Runs runs;
    private final BitSet leftClaimed = new BitSet();
    private final BitSet rightClaimed = new BitSet();
    private final int[] scores;
    private final int[] before;

    private RunChainer(FoldedWords left, Runs runs) {
        this.left = left;
        this.runs = runs;
        this.scores = new int[runs.size()];
        this.before = new int[runs.size()];
    }

    static List<Runs> chain(FoldedWords left, Runs runs) {
        return new RunChainer(left, runs).chains();
    }

    private List<Runs> chains() {
        for (int run = 0; run < runs.size(); run++) {
            score(run);
        }
        var found = new ArrayList<Runs>();
        var claimed = new ArrayList<int[]>();
        for (var members : byScore()) {
            if (!claim(members, false, found)) {
                claimed.add(members);
            }
        }
        claimed.forEach(members -> claim(members, true, found));
        return found;
    }

    private void score(int run) {
        scores[run] = left.weight(runs.left(run), runs.leftEnd(run));
        before[run] = -1;
        for (int earlier = run - 1; earlier >= Math.max(0, run - LOOK_BACK); earlier--) {
            int joined = scores[earlier] + gain(earlier, run);
            if (joined > scores[run]) {
                scores[run] = joined;
                before[run] = earlier;
            }
        }
    }

    /** What {@code run} adds to a chain that ends with {@code earlier}; far below zero where it cannot follow. */
    private int gain(int earlier, int run) {
        int leftGap = runs.left(run) - runs.leftEnd(earlier);
        int rightGap = runs.right(run) - runs.rightEnd(earlier);
        int overlap = Math.max(0, Math.max(-leftGap, -rightGap));
        if (overlap >= runs.length(run) || Math.max(leftGap, rightGap) + overlap > WIDEST_GAP) {
            return Integer.MIN_VALUE / 2;
        }
        int cost = Math.max(leftGap, rightGap) + overlap + GAP_OPENING;
        return left.weight(runs.left(run) + overlap, runs.leftEnd(run)) - cost;
    }

    /** The chains' runs, first to last, by falling score; a run that two chains share goes to the better one. */
    private List<int[]> byScore() {
        var order = new long[runs.size()];
        for (int run = 0; run < order.length; run++) {
            order[run] = ((long) scores[run] << 32) | run;
        }
        Arrays.sort(order);
        var used = new BitSet();
        var chains = new ArrayList<int[]>();
        for (int rank = order.length - 1; rank >= 0; rank--) {
            var members = walkBack((int) order[rank], used);
            if (members.length > 0) {
                chains.add(members);
            }
        }
        return chains;
    }

    private int[] walkBack(int end, BitSet used) {
        int length = 0;
        for (int run = end; run >= 0 && !used.get(run); run = before[run]) {
            length++;
        }
        var members = new int[length];
        for (int run = end; length > 0; run = before[run]) {
            members[--length] = run;
            used.set(run);
        }
        return members;
    }

    /** Takes what of a chain is free; whether that was enough to make one. */
    private boolean claim(int[] members, boolean oneSideIsEnough, List<Runs> found) {
        var free = new Runs();
        int weight = 0;
        int leftEnd = 0;
        int rightEnd = 0;
        for (int member : members) {
            for (int step = 0; step < runs.length(member); step++) {
                int leftWord = runs.left(member) + step;
                int rightWord = runs.right(member) + step;
                if (leftWord >= leftEnd && rightWord >= rightEnd && isFree(leftWord, rightWord, oneSideIsEnough)) {
                    free.add(leftWord, rightWord, 1);
                    weight += left.weight(leftWord, leftWord + 1);
                    leftEnd = leftWord + 1;
                    rightEnd = rightWord + 1;
                }
            }
        }
        if (weight < LEAST_WEIGHT) {
            return false;
        }
        claim(free);
        found.add(free);
        return true;
    }

    private boolean isFree(int leftWord, int rightWord, boolean oneSideIsEnough) {
        boolean leftFree = !leftClaimed.get(leftWord);
        boolean rightFree = !rightClaimed.get(rightWord);
        return oneSideIsEnough ? leftFree || rightFree : leftFree && rightFree;
    }

    private void claim(Runs chain) {
        for (int run = 0; run < chain.size(); run++) {
            leftClaimed.set(chain.left(run), chain.leftEnd(run));
            rightClaimed.set(chain.right(run), chain.rightEnd(run));
        }
    }
}
