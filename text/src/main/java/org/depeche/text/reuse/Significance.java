package org.depeche.text.reuse;

import java.util.BitSet;

/**
 * Tells shared words that point to a common source from those that any two texts on one matter share.
 *
 * <p>Idea: among all pairs of places in a collection, words of so many bits would meet by chance once; a passage must
 * tell more. A word's bits are those it has after the word before it, so that a title with a name, or any set phrase,
 * counts as little as one word; each new run pays for being free to begin anywhere, and runs of one or two words do not
 * count.
 */
final class Significance {
    private static final double MARGIN = 1.1;
    private static final int RUN_COST = 6;

    /** At least every so many-eth word of a passage must be common to both sides. */
    private static final int LOOSEST = 4;

    private final WordFrequencies frequencies;

    Significance(WordFrequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** What a run of equal words tells. */
    int bits(FoldedWords words, int from, int to) {
        int bits = frequencies.bits(words.code(from)) - RUN_COST;
        for (int word = from + 1; word < to; word++) {
            bits += frequencies.bits(words.code(word - 1), words.code(word));
        }
        return Math.max(0, bits);
    }

    boolean tells(int bits) {
        return bits >= 2 * MARGIN * frequencies.bitsOfAPlace();
    }

    boolean tells(FoldedWords rightWords, Piece piece) {
        var runs = piece.runs();
        int bits = 0;
        for (int run = 0; run < runs.size(); run++) {
            if (runs.length(run) >= RunFinder.GROUP) {
                bits += bits(rightWords, runs.right(run), runs.rightEnd(run));
            }
        }
        return tells(bits) && piece.words() * LOOSEST >= piece.words() + piece.changed();
    }

    /** The words at which groups begin that are rare enough to be anchors: not met by chance in all texts. */
    BitSet rareGroups(FoldedWords words) {
        var rare = new BitSet(words.size());
        var bits = new int[words.size()];
        int sum = 0;
        for (int word = 0; word < words.size(); word++) {
            bits[word] = frequencies.bits(words.code(word));
            sum += bits[word] - (word < Anchors.WORDS ? 0 : bits[word - Anchors.WORDS]);
            if (word >= Anchors.WORDS - 1 && sum >= frequencies.bitsOfAPlace()) {
                rare.set(word - Anchors.WORDS + 1);
            }
        }
        return rare;
    }
}
