package org.depeche.text.reuse.anchor;

import org.depeche.text.reuse.align.Piece;

/**
 * Tells shared words that point to a common source from those that any two texts on one matter share.
 *
 * <p>Idea: among all pairs of places in a collection, words of so many bits would meet by chance once; a passage must
 * tell more. A word's bits are those it has after the word before it, so that a title with a name, or any set phrase,
 * counts as little as one word; each new run pays for being free to begin anywhere, and runs of one or two words do not
 * count.
 */
public final class Significance {
    private static final double MARGIN = 1.1;
    private static final int RUN_COST = 6;
    private static final int SHORTEST_RUN = 3;

    /** At least every so many-eth word of a passage must be common to both sides. */
    private static final int LOOSEST = 4;

    private final Information information;

    public Significance(Information information) {
        this.information = information;
    }

    /** What a run of equal words tells. */
    public int bits(int from, int to) {
        return Math.max(0, information.bits(from, to) - RUN_COST);
    }

    public boolean tells(int bits) {
        return bits >= 2 * MARGIN * information.bitsOfAPlace();
    }

    /** Whether {@code piece} is more than chance, its right side being the text whose information this knows. */
    public boolean tells(Piece piece) {
        var runs = piece.runs();
        int bits = 0;
        for (int run = 0; run < runs.size(); run++) {
            if (runs.length(run) >= SHORTEST_RUN) {
                bits += bits(runs.right(run), runs.rightEnd(run));
            }
        }
        return tells(bits) && piece.words() * LOOSEST >= piece.words() + piece.changed();
    }
}
