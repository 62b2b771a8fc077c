package org.depeche.text.reuse.diff;

import org.depeche.text.article.Span;

/**
 * One edit: the words of {@code from} became those of {@code to}.
 *
 * @param from a stretch of the left text; empty, at its place, where words were added
 * @param to a stretch of the right text; empty, at its place, where words were cut
 */
public record WordChange(Span from, Span to) {

    public WordChange {
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("change at " + from + ": one of its sides must hold words");
        }
    }
}
