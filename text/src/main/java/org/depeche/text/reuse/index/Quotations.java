package org.depeche.text.reuse.index;

import org.depeche.text.reuse.align.Piece;
import org.depeche.text.reuse.fold.FoldedWords;

/** Tells shared words that are one speaker's from those that one article has from another. */
public final class Quotations {
    /** So many in ten of the words that two texts share must be quoted in both, or it is more than a quotation. */
    private static final int MOST = 8;

    private Quotations() {}

    /** Whether what {@code piece} holds in common is a quotation on either side. */
    public static boolean isQuotation(FoldedWords left, FoldedWords right, Piece piece) {
        int quoted = 0;
        var runs = piece.runs();
        for (int run = 0; run < runs.size(); run++) {
            for (int step = 0; step < runs.length(run); step++) {
                quoted += left.isQuoted(runs.left(run) + step) && right.isQuoted(runs.right(run) + step) ? 1 : 0;
            }
        }
        return quoted * 10 >= piece.words() * MOST;
    }
}
