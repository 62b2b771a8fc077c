package org.depeche.text.collation;

import org.depeche.text.article.Span;

/**
 * One change inside a sentence.
 *
 * @param from the counterpart's words; empty where words were added
 * @param to this article's words; empty where words were cut
 * @param at where {@code to} stands in this article; an empty span marks the place of a cut
 * @param sameValue whether both mean the same in other words: {@code 2017} and {@code l'année à venir}
 */
public record Edit(Kind kind, String from, String to, Span at, boolean sameValue) {

    /** What was changed. */
    public enum Kind {
        NUMBER,
        DATE,
        NAME,
        ATTRIBUTION,
        HEDGE,
        QUOTE,
        WORDING,
        CUT,
        ADDED
    }
}
