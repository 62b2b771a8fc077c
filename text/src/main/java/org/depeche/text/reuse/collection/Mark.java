package org.depeche.text.reuse.collection;

import org.depeche.text.article.Span;

/** A stretch of an article that was found to be furniture. */
public record Mark(Place article, Span span) {

    /** Whether most of {@code passage} lies in it. */
    boolean holds(Span passage) {
        return span.overlap(passage) * 2 > passage.length();
    }
}
