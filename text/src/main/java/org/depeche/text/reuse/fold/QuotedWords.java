package org.depeche.text.reuse.fold;

import java.util.BitSet;

/**
 * Tells which words of a text stand between quotation marks.
 *
 * <p>A mark that is not closed counts to the end of its line: who quotes several paragraphs opens each anew.
 */
final class QuotedWords {
    private QuotedWords() {}

    /** The words between marks. */
    static BitSet of(FoldedWords words) {
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
