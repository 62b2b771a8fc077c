package org.depeche.text.quote;

import org.depeche.text.article.Span;

/**
 * What an article tells without answering for it and without naming who does: « Le navire aurait coulé. »
 *
 * @param span the sentence or clause so told
 * @param mark the verb or word that shows it
 */
public record Hearsay(Span span, Span mark) {

    public Hearsay {
        if (!span.contains(mark)) {
            throw new IllegalArgumentException("mark " + mark + " lies outside " + span);
        }
    }
}
