package org.depeche.text.words;

import org.depeche.text.article.Span;

/**
 * A word, a number or a mark of a text.
 *
 * @param text the characters as they stand
 * @param folded the form to compare by: small letters, plain apostrophes and quotation marks, ligatures opened,
 *     thousands separators gone; accents stay
 */
public record Token(Kind kind, String text, String folded, Span span) {

    /** What a token is. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isMark() {
        return kind == Kind.MARK;
    }
}
