package org.depeche.store.decision;

import java.util.Optional;

/**
 * What a person decided; it wins over the machine until it is undone.
 *
 * @param action shared by what was decided with one word; what is undone is an action
 * @param subject what is decided on: an article's label, an outlet or a name
 * @param object the other article, the group, the agency or the other name
 * @param madeAt ISO 8601
 * @param undoneAt ISO 8601; empty while it holds
 */
public record Decision(
        long id,
        long action,
        Kind kind,
        String subject,
        String object,
        String madeAt,
        String madeBy,
        Optional<String> note,
        Optional<String> undoneAt) {

    /** What can be decided. */
    public enum Kind {
        /** Two articles, and with them their stories, tell one story. */
        TOGETHER,
        /** Two articles do not tell one story. */
        APART,
        /** An outlet belongs to a group. */
        OWNER,
        /** An article is from an agency, whatever it says. */
        CREDIT,
        /** An article is not from an agency that it seems to credit. */
        NO_CREDIT,
        /** A name is another spelling of a name. */
        NAME
    }

    public Decision {
        if (subject.isBlank() || object.isBlank()) {
            throw new IllegalArgumentException("a decision needs both what is decided on and what is decided");
        }
        if (subject.equals(object)) {
            throw new IllegalArgumentException("decision on '" + subject + "': it names the same twice");
        }
    }
}
