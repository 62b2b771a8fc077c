package org.depeche.text.story;

/**
 * What a person decided about two articles; it wins over the machine. A later decision on the same two replaces it.
 *
 * @param one an article's id
 * @param other another article's id
 */
public record StoryDecision(String one, String other, Verdict verdict) {

    /** What can be decided. */
    public enum Verdict {
        /** The two tell one story. */
        TOGETHER,
        /** The two do not tell one story. */
        APART,
        /** The machine decides again. */
        OPEN
    }

    public StoryDecision {
        if (one.equals(other)) {
            throw new IllegalArgumentException("a decision needs two articles, not '" + one + "' twice");
        }
    }
}
