package org.depeche.text.reuse;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a chain of equal words into passages with tidy ends.
 *
 * <p>Idea: readers think in sentences. Where two sentences share enough of what the shorter one weighs, both belong to
 * the passage whole; where they share less, only the stretch itself does, and only if it is long enough to stand alone.
 * A sentence that one side does not have parts two passages.
 */
final class Snapper {
    /** The share of the shorter sentence's weight that must be common: edited sentences keep .38 at least. */
    private static final double RECOGNISABLE = 0.4;

    private final FoldedWords left;
    private final FoldedWords right;
    private final int minimumWords;
    private final List<Piece> pieces = new ArrayList<>();

    Snapper(FoldedWords left, FoldedWords right, int minimumWords) {
        this.left = left;
        this.right = right;
        this.minimumWords = minimumWords;
    }

    /** Words of both sides that correspond, from and to before. */
    record Piece(int left, int leftEnd, int right, int rightEnd, boolean whole) {
        boolean touches(Piece next) {
            return next.left <= leftEnd && next.right <= rightEnd;
        }

        Piece join(Piece next) {
            return new Piece(
                    left,
                    Math.max(leftEnd, next.leftEnd),
                    right,
                    Math.max(rightEnd, next.rightEnd),
                    whole || next.whole);
        }
    }

    List<Piece> cut(Runs chain) {
        pieces.clear();
        if (chain.words() < minimumWords) {
            return pieces;
        }
        int from = 0;
        var words = new Words(chain);
        while (from < words.count()) {
            int to = from + 1;
            while (to < words.count() && sameSentences(words, from, to)) {
                to++;
            }
            addPiece(words, from, to);
            from = to;
        }
        return pieces;
    }

    private boolean sameSentences(Words words, int one, int other) {
        return left.sentenceOf(words.left(one)) == left.sentenceOf(words.left(other))
                && right.sentenceOf(words.right(one)) == right.sentenceOf(words.right(other));
    }

    private void addPiece(Words words, int from, int to) {
        int leftSentence = left.sentenceOf(words.left(from));
        int rightSentence = right.sentenceOf(words.right(from));
        var whole = new Piece(
                left.firstWord(leftSentence),
                left.firstWord(leftSentence + 1),
                right.firstWord(rightSentence),
                right.firstWord(rightSentence + 1),
                true);
        int common = 0;
        for (int word = from; word < to; word++) {
            common += left.weight(words.left(word), words.left(word) + 1);
        }
        int shorter = Math.min(left.weight(whole.left, whole.leftEnd), right.weight(whole.right, whole.rightEnd));
        if (common >= RECOGNISABLE * shorter) {
            add(whole);
        } else if (to - from >= minimumWords) {
            add(new Piece(words.left(from), words.left(to - 1) + 1, words.right(from), words.right(to - 1) + 1, false));
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

    /** A chain word by word. */
    private static final class Words {
        private final int[] lefts;
        private final int[] rights;

        Words(Runs chain) {
            lefts = new int[chain.words()];
            rights = new int[lefts.length];
            int count = 0;
            for (int run = 0; run < chain.size(); run++) {
                for (int step = 0; step < chain.length(run); step++) {
                    lefts[count] = chain.left(run) + step;
                    rights[count++] = chain.right(run) + step;
                }
            }
        }

        int count() {
            return lefts.length;
        }

        int left(int word) {
            return lefts[word];
        }

        int right(int word) {
            return rights[word];
        }
    }
}
