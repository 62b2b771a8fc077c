package org.depeche.text.reuse;

/**
 * Tells shared words that point to a common source from those that any two texts may share.
 *
 * <p>Idea: among all pairs of places in a collection, words of so many bits would meet by chance once; a passage must
 * tell more. So eight words hold in a small collection what it takes nine or ten of in a large one, and a stock phrase of
 * frequent words never does.
 */
final class Significance {
    private static final double MARGIN = 1.1;
    private final WordFrequencies frequencies;

    Significance(WordFrequencies frequencies) {
        this.frequencies = frequencies;
    }

    int bits(FoldedWords words, int from, int to) {
        int bits = 0;
        for (int word = from; word < to; word++) {
            bits += frequencies.bits(words.code(word));
        }
        return bits;
    }

    boolean tells(int bits) {
        return bits >= 2 * MARGIN * frequencies.bitsOfAPlace();
    }

    boolean tells(FoldedWords rightWords, Piece piece) {
        int bits = 0;
        for (int run = 0; run < piece.runs().size(); run++) {
            bits += bits(rightWords, piece.runs().right(run), piece.runs().rightEnd(run));
        }
        return tells(bits);
    }

    /** Whether the group that begins at {@code word} is rare enough to be posted: not met by chance in all texts. */
    boolean isRare(FoldedWords words, int word) {
        return bits(words, word, word + Anchors.WORDS) >= frequencies.bitsOfAPlace();
    }
}
