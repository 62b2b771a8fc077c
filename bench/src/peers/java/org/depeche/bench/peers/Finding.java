package org.depeche.bench.peers;

import org.depeche.text.article.Span;

/**
 * A stretch of an article that a finder marked.
 *
 * @param label what the scorer compares: a TIMEX3 value, or a name's kind as the contract writes it
 */
record Finding(Span span, String label) {}
