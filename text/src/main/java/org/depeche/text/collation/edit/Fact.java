package org.depeche.text.collation.edit;

import org.depeche.text.article.Span;

/**
 * A stretch of an article whose meaning is known apart from its words.
 *
 * @param value what it means: a TIMEX3 value, a number, a full name
 */
public record Fact(Edit.Kind kind, Span span, String value) {}
