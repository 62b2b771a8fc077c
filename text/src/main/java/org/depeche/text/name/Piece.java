package org.depeche.text.name;

import org.depeche.text.article.Span;

/** A word with what belongs to it, its hyphens and the full stop of an initial, and all that is known of it. */
final class Piece {
    final String text;
    final String folded;
    final Span span;
    final boolean gluedToNext;
    final KnownWord word;
    long traits;

    Piece(KnownWord word, Span span, boolean gluedToNext, long traits) {
        this.text = word.text();
        this.folded = word.folded();
        this.word = word;
        this.span = span;
        this.gluedToNext = gluedToNext;
        this.traits = traits;
    }

    boolean is(SmallWord part) {
        return (word.smallWords() & part.bit()) != 0;
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
