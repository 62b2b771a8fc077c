package org.depeche.text.reuse.diff;

import org.depeche.text.article.Span;

/** Words that stand on both sides in the same order, equal but for typography. */
public record EqualStretch(Span left, Span right) {

    public EqualStretch {
        if (left.isEmpty() || right.isEmpty()) {
            throw new IllegalArgumentException("equal stretch " + left + ", " + right + ": both sides must hold words");
        }
    }
}
