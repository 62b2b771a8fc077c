package org.depeche.text.collation.edit;

import org.depeche.text.article.Span;

/**
 * An edit with the place of the words it replaced, in the counterpart.
 *
 * @param compatible whether both wordings can be true at once: {@code samedi} and {@code samedi matin}
 * @param alone whether nothing else of weight was changed at that place
 */
public record NamedEdit(Edit edit, Span from, boolean compatible, boolean alone) {

    NamedEdit told(boolean isAlone) {
        return new NamedEdit(edit, from, compatible, isAlone);
    }
}
