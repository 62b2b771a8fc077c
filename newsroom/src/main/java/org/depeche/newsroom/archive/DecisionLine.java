package org.depeche.newsroom.archive;

import java.util.Optional;

/**
 * A decision as people make, list and exchange it.
 *
 * @param action the number by which it is undone; 0 while it is only wished
 * @param madeAt ISO 8601; empty while it is only wished
 * @param undoneAt ISO 8601; empty while it holds
 */
public record DecisionLine(
        long action,
        Verb verb,
        String subject,
        String object,
        String madeAt,
        String madeBy,
        Optional<String> note,
        Optional<String> undoneAt) {

    /** What is decided. */
    public enum Verb {
        /** Two stories or articles are one story. */
        JOIN,
        /** An article is not in the story of the other, or of all the others it is with. */
        SPLIT,
        /** An outlet belongs to a group. */
        OWNER,
        /** An article is an agency's. */
        CREDIT,
        /** An article is not an agency's. */
        NO_CREDIT,
        /** A name stands for another name. */
        NAME
    }

    /** A decision that is wished and not yet made; an empty {@code object} splits an article off its whole story. */
    public static DecisionLine wish(Verb verb, String subject, String object) {
        return new DecisionLine(0, verb, subject, object, "", "", Optional.empty(), Optional.empty());
    }
}
