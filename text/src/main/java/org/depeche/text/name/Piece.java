package org.depeche.text.name;

import org.depeche.text.article.Span;

/** A word with what belongs to it, its hyphens and the full stop of an initial, and all that is known of it. */
final class Piece {
    final String text;
    final String folded;
    final Span span;
    final boolean gluedToNext;
    private final long smallWords;
    long traits;

    /** @param smallWords the parts that the word plays beside names, as bits of {@link SmallWord} */
    Piece(String text, String folded, Span span, boolean gluedToNext, long traits, long smallWords) {
        this.text = text;
        this.folded = folded;
        this.span = span;
        this.gluedToNext = gluedToNext;
        this.traits = traits;
        this.smallWords = smallWords;
    }

    boolean is(SmallWord part) {
        return (smallWords & part.bit()) != 0;
    }

    boolean is(WordClass wordClass) {
        return (traits & wordClass.bit()) != 0;
    }

    void add(WordClass wordClass) {
        traits |= wordClass.bit();
    }

    /** Whether this is a capitalised word, not a mark or number. */
    boolean mayName() {
        return is(WordClass.CAPITALIZED);
    }
}
