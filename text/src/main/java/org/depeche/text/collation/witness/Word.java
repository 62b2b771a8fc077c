package org.depeche.text.collation.witness;

import org.depeche.text.article.Span;

/**
 * A word or number of a sentence, as collation compares it.
 *
 * @param form small letters without accents, the same for all typographies of a word
 * @param id the form's number within the story: equal forms have equal ids
 * @param stem the number of the form's stem, equal for most inflections of a word
 * @param span where it stands in its article
 * @param quoted whether it stands inside somebody's quoted words
 * @param weight how much it tells: rare words much, function words little
 */
public record Word(String form, int id, int stem, Span span, boolean number, boolean quoted, double weight) {

    /** Whether it tells more than grammar does. */
    public boolean isContent() {
        return weight >= StoryForms.CONTENT;
    }
}
