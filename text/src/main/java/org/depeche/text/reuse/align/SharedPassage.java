package org.depeche.text.reuse.align;

import org.depeche.text.article.Span;

/**
 * A stretch that two texts share, through small edits.
 *
 * @param words how many words stand on both sides in the same form after folding
 * @param changed how many words of either side have no equal on the other
 */
public record SharedPassage(Span left, Span right, int words, int changed) {}
