package org.depeche.text.reuse.align;

import org.depeche.text.reuse.align.ShortAlignment.Ends;
import org.depeche.text.reuse.align.ShortAlignment.Stretch;
import org.depeche.text.reuse.fold.FoldedWords;

/**
 * Aligns two whole texts word by word, in order.
 *
 * <p>Idea: equal words at both ends are taken off; what is small enough is aligned cell by cell; what is not is parted
 * at its longest run of equal words, and both parts are aligned alone. Cost: that of {@link ShortAlignment} on stretches
 * between long runs; parting stops after {@value #DEEPEST} levels, so that junk is left unmatched rather than awaited.
 */
public final class LongAlignment {
    private static final int DEEPEST = 48;

    private final FoldedWords left;
    private final FoldedWords right;
    private final Runs aligned = new Runs();

    private LongAlignment(FoldedWords left, FoldedWords right) {
        this.left = left;
        this.right = right;
    }

    public static Runs align(FoldedWords left, FoldedWords right) {
        int shorter = Math.min(left.size(), right.size());
        int head = 0;
        while (head < shorter && left.code(head) == right.code(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && left.code(left.size() - 1 - tail) == right.code(right.size() - 1 - tail)) {
            tail++;
        }
        var alignment = new LongAlignment(left, right);
        if (head > 0) {
            alignment.aligned.add(0, 0, head);
        }
        alignment.part(new Stretch(head, left.size() - tail), new Stretch(head, right.size() - tail), 0);
        if (tail > 0) {
            alignment.aligned.add(left.size() - tail, right.size() - tail, tail);
        }
        return alignment.aligned;
    }

    private void part(Stretch ofLeft, Stretch ofRight, int depth) {
        if (ofLeft.size() <= 0 || ofRight.size() <= 0) {
            return;
        }
        if ((long) ofLeft.size() * ofRight.size() <= ShortAlignment.MOST_CELLS) {
            ShortAlignment.align(left, ofLeft, right, ofRight, Ends.BOTH, aligned);
        } else if (depth < DEEPEST) {
            partAtLongest(ofLeft, ofRight, depth);
        }
    }

    private void partAtLongest(Stretch ofLeft, Stretch ofRight, int depth) {
        var runs = RunFinder.find(left.part(ofLeft.from(), ofLeft.to()), right.part(ofRight.from(), ofRight.to()));
        int longest = -1;
        for (int run = 0; run < runs.size(); run++) {
            longest = longest < 0 || runs.length(run) > runs.length(longest) ? run : longest;
        }
        if (longest < 0) {
            return;
        }
        int leftFrom = ofLeft.from() + runs.left(longest);
        int rightFrom = ofRight.from() + runs.right(longest);
        int leftTo = leftFrom + runs.length(longest);
        int rightTo = rightFrom + runs.length(longest);
        part(new Stretch(ofLeft.from(), leftFrom), new Stretch(ofRight.from(), rightFrom), depth + 1);
        aligned.add(leftFrom, rightFrom, runs.length(longest));
        part(new Stretch(leftTo, ofLeft.to()), new Stretch(rightTo, ofRight.to()), depth + 1);
    }
}
