package org.depeche.text.collation.edit;

import org.depeche.text.article.Span;

/**
 * An edit with the place of the words it replaced, in the counterpart.
 *
 * @param compatible whether both wordings can be true at once: {@code samedi} and {@code samedi matin}
 */
public record NamedEdit(Edit edit, Span from, boolean compatible) {}
