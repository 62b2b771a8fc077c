package org.depeche.text.collation.edit;

import org.depeche.text.article.Span;

/**
 * One change inside a sentence.
 *
 * @param from the counterpart's words; empty where words were added
 * @param to this article's words; empty where words were cut
 * @param at where {@code to} stands in this article; an empty span marks the place of a cut
 * @param sameValue whether both mean the same in other words: {@code 2017} and {@code l'année à venir}
 * @param effect what a change of mere words does to what is told
 */
public record Edit(Kind kind, String from, String to, Span at, boolean sameValue, Effect effect) {

    /** An edit without a further effect. */
    public Edit(Kind kind, String from, String to, Span at, boolean sameValue) {
        this(kind, from, to, at, sameValue, Effect.NONE);
    }

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

    /** What other words do to what is told. */
    public enum Effect {
        NONE,
        /** A verdict turned into its opposite: {@code ouvertes} for {@code fermées}. */
        VERDICT_REVERSED,
        /** Another tie to what was said before: {@code malgré} for {@code par précaution}. */
        CONNECTIVE_CHANGED
    }

    /** Whether it changes what is told, in a sentence that may look the same otherwise. */
    public boolean isGrave() {
        return switch (kind) {
            case HEDGE -> true;
            case NUMBER, DATE, QUOTE -> !sameValue && !from.isEmpty() && !to.isEmpty();
            case NAME, ATTRIBUTION, WORDING, CUT, ADDED -> effect != Effect.NONE;
        };
    }
}
