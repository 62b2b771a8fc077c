package org.depeche.text.quote;

import org.depeche.text.article.Span;

/**
 * A mention of somebody or something that may speak, as the caller knows it.
 *
 * @param mention where the text names it: {@code le président russe}
 * @param name its full name: {@code Vladimir Poutine}
 */
public record KnownSpeaker(Span mention, String name, Kind kind) {

    /** What the speaker is. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        PLACE
    }
}
