package org.depeche.text.collation.witness;

import org.depeche.text.article.Span;

/** A place in an article of the story. */
public record Locus(String article, Span span) {}
