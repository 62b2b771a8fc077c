package org.depeche.text.reuse;

import java.util.BitSet;

/**
 * Tells which words of a text stand between quotation marks.
 *
 * <p>A mark that is not closed counts to the end of its line: who quotes several paragraphs opens each anew.
 */
final class Quotations {
    /** So many in ten of the words that two texts share must be quoted in both, or it is more than a quotation. */
    private static final int MOST = 8;

    private Quotations() {}

    /** The words between marks. */
    static BitSet words(FoldedWords words) {
        var quoted = new BitSet();
        var text = words.text();
        char opened = 0;
        int at = 0;
        for (int word = 0; word < words.size(); word++) {
            for (; at < words.start(word); at++) {
                opened = after(opened, text.charAt(at));
            }
            quoted.set(word, opened != 0);
            at = words.end(word);
        }
        return quoted;
    }

    /** Whether what {@code piece} holds in common is a quotation on either side. */
    static boolean isQuotation(FoldedWords left, FoldedWords right, Piece piece) {
        int quoted = 0;
        var runs = piece.runs();
        for (int run = 0; run < runs.size(); run++) {
            for (int step = 0; step < runs.length(run); step++) {
                quoted += left.isQuoted(runs.left(run) + step) && right.isQuoted(runs.right(run) + step) ? 1 : 0;
            }
        }
        return quoted * 10 >= piece.words() * MOST;
    }

    /** The mark that is open after {@code character}, {@code opened} being open before it; 0 where none is. */
    private static char after(char opened, char character) {
        return switch (character) {
            case '\n', '»', '”' -> 0;
            case '«', '„' -> character;
            case '“' -> opened == '„' ? 0 : character;
            case '"' -> opened == 0 ? character : opened == '"' ? 0 : opened;
            default -> opened;
        };
    }
}
