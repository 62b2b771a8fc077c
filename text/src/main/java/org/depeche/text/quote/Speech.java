package org.depeche.text.quote;

import java.util.List;

/**
 * What is said in an article.
 *
 * @param quotes what somebody answers for, in order
 * @param hearsay what the reporter tells as hearsay of nobody, in order
 */
public record Speech(List<Quote> quotes, List<Hearsay> hearsay) {
    public Speech {
        quotes = List.copyOf(quotes);
        hearsay = List.copyOf(hearsay);
    }
}
