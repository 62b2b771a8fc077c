package org.depeche.text.reuse.align;

import org.depeche.text.reuse.align.ShortAlignment.Ends;
import org.depeche.text.reuse.align.ShortAlignment.Stretch;
import org.depeche.text.reuse.fold.FoldedWords;

/** Finds the equal words too few to make a run: those between a chain's runs, and on to the ends of its sentences. */
final class ChainFiller {
    private final FoldedWords left;
    private final FoldedWords right;

    ChainFiller(FoldedWords left, FoldedWords right) {
        this.left = left;
        this.right = right;
    }

    Runs fill(Runs chain) {
        var filled = new Runs();
        int last = chain.size() - 1;
        var leftHead = new Stretch(left.firstWord(left.sentenceOf(chain.left(0))), chain.left(0));
        var rightHead = new Stretch(right.firstWord(right.sentenceOf(chain.right(0))), chain.right(0));
        align(leftHead, rightHead, Ends.LAST, filled);
        for (int run = 0; run < last; run++) {
            filled.add(chain.left(run), chain.right(run), chain.length(run));
            var leftGap = new Stretch(chain.leftEnd(run), chain.left(run + 1));
            var rightGap = new Stretch(chain.rightEnd(run), chain.right(run + 1));
            align(leftGap, rightGap, Ends.BOTH, filled);
        }
        filled.add(chain.left(last), chain.right(last), chain.length(last));
        int leftEnd = chain.leftEnd(last);
        int rightEnd = chain.rightEnd(last);
        var leftTail = new Stretch(leftEnd, left.firstWord(left.sentenceOf(leftEnd - 1) + 1));
        var rightTail = new Stretch(rightEnd, right.firstWord(right.sentenceOf(rightEnd - 1) + 1));
        align(leftTail, rightTail, Ends.FIRST, filled);
        return filled;
    }

    private void align(Stretch ofLeft, Stretch ofRight, Ends known, Runs filled) {
        ShortAlignment.align(left, ofLeft, right, ofRight, known, filled);
    }
}
