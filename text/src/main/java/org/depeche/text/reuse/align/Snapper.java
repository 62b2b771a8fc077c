package org.depeche.text.reuse.align;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.reuse.fold.FoldedWords;

/**
 * Cuts a chain of equal words into passages with tidy ends.
 *
 * <p>Idea: readers think in sentences. Where two sentences share enough of what the shorter one weighs, both belong to
 * the passage whole; where they share less, only the stretch itself does, and only if it is long enough to stand alone.
 * A sentence that one side does not have parts two passages. Cost: linear in runs and sentences.
 */
final class Snapper {
    /** The share of the shorter sentence's weight that must be common: edited sentences keep .38 of its words. */
    private static final double RECOGNISABLE = 0.35;

    /** Fewer common words join two sentences only if they are much of the longer one too: a subheading is not. */
    private static final int FEWEST_WORDS = 4;

    private final FoldedWords left;
    private final FoldedWords right;
    private final int minimumWords;
    private final List<Piece> pieces = new ArrayList<>();
    private Runs gathered = new Runs();

    private Snapper(FoldedWords left, FoldedWords right, int minimumWords) {
        this.left = left;
        this.right = right;
        this.minimumWords = minimumWords;
    }

    /** The pieces of {@code chain}, in order; none where it has fewer than {@code minimumWords} words. */
    static List<Piece> cut(FoldedWords left, FoldedWords right, Runs chain, int minimumWords) {
        if (chain.words() < minimumWords) {
            return List.of();
        }
        var snapper = new Snapper(left, right, minimumWords);
        for (int run = 0; run < chain.size(); run++) {
            snapper.gather(chain.left(run), chain.right(run), chain.length(run));
        }
        snapper.close();
        return snapper.pieces;
    }

    /** Parts a run where a sentence ends on either side, and gathers what lies in the same two sentences. */
    private void gather(int leftFrom, int rightFrom, int length) {
        int done = 0;
        while (done < length) {
            int leftAt = leftFrom + done;
            int rightAt = rightFrom + done;
            if (!gathered.isEmpty() && !sameSentences(leftAt, rightAt)) {
                close();
            }
            int step = Math.min(
                    length - done, Math.min(sentenceEnd(left, leftAt) - leftAt, sentenceEnd(right, rightAt) - rightAt));
            gathered.add(leftAt, rightAt, step);
            done += step;
        }
    }

    private boolean sameSentences(int leftAt, int rightAt) {
        return left.sentenceOf(leftAt) == left.sentenceOf(gathered.left(0))
                && right.sentenceOf(rightAt) == right.sentenceOf(gathered.right(0));
    }

    private void close() {
        var runs = gathered;
        gathered = new Runs();
        int leftStart = sentenceStart(left, runs.left(0));
        int leftEnd = sentenceEnd(left, runs.left(0));
        int rightStart = sentenceStart(right, runs.right(0));
        int rightEnd = sentenceEnd(right, runs.right(0));
        int common = 0;
        for (int run = 0; run < runs.size(); run++) {
            common += left.weight(runs.left(run), runs.leftEnd(run));
        }
        int leftWeight = left.weight(leftStart, leftEnd);
        int rightWeight = right.weight(rightStart, rightEnd);
        boolean tells = runs.words() >= FEWEST_WORDS || common >= RECOGNISABLE * Math.max(leftWeight, rightWeight);
        if (tells && common >= RECOGNISABLE * Math.min(leftWeight, rightWeight)) {
            add(new Piece(leftStart, leftEnd, rightStart, rightEnd, runs));
        } else if (runs.words() >= minimumWords) {
            int last = runs.size() - 1;
            add(new Piece(runs.left(0), runs.leftEnd(last), runs.right(0), runs.rightEnd(last), runs));
        }
    }

    private void add(Piece piece) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).touches(piece)) {
            pieces.set(last, pieces.get(last).join(piece));
        } else {
            pieces.add(piece);
        }
    }

    private static int sentenceStart(FoldedWords words, int word) {
        return words.firstWord(words.sentenceOf(word));
    }

    private static int sentenceEnd(FoldedWords words, int word) {
        return words.firstWord(words.sentenceOf(word) + 1);
    }
}
