package org.depeche.store.article;

import org.depeche.text.article.Span;

/**
 * A passage that a revision shares with one kept before it.
 *
 * @param other the row of the other revision
 * @param isSource whether this revision is the likelier source of the two
 * @param isQuotation whether all that the two share stands between quotation marks in both
 */
public record StoredPassage(
        long revision,
        int ordinal,
        long other,
        Span span,
        Span otherSpan,
        int words,
        int changed,
        boolean isSource,
        boolean isQuotation) {}
