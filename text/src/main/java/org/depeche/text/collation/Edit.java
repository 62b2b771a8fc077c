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
        /** A word that ties the statement to others: {@code malgré} for {@code par précaution}. */
        CONNECTIVE,
        /** A verdict turned into its opposite: {@code ouvertes} for {@code fermées}. */
        REVERSAL,
        WORDING,
        CUT,
        ADDED
    }

    /** Whether it changes what is told, in a sentence that may look the same otherwise. */
    public boolean isGrave() {
        return switch (kind) {
            case REVERSAL, HEDGE, CONNECTIVE -> true;
            case NUMBER, DATE, QUOTE -> !sameValue && !from.isEmpty() && !to.isEmpty();
            case NAME, ATTRIBUTION, WORDING, CUT, ADDED -> false;
        };
    }
}
