package org.depeche.text.reading;

import java.util.List;
import org.depeche.text.article.Article;
import org.depeche.text.article.Span;
import org.depeche.text.name.Name;
import org.depeche.text.quote.Hearsay;
import org.depeche.text.quote.Quote;
import org.depeche.text.time.TimeExpression;

/**
 * An article with all that was found in it.
 *
 * @param hearsay what the article tells as hearsay of nobody
 * @param sentences the sentences of the article's text, in order and without overlap
 * @param captionTimes for each caption of the article, the time expressions in its text: a picture may be years old
 */
public record Reading(
        Article article,
        List<Span> sentences,
        List<Quote> quotes,
        List<TimeExpression> times,
        List<List<TimeExpression>> captionTimes,
        List<Name> names,
        List<Hearsay> hearsay) {

    /** A reading in which nobody looked for hearsay. */
    public Reading(
            Article article,
            List<Span> sentences,
            List<Quote> quotes,
            List<TimeExpression> times,
            List<List<TimeExpression>> captionTimes,
            List<Name> names) {
        this(article, sentences, quotes, times, captionTimes, names, List.of());
    }

    public Reading {
        sentences = List.copyOf(sentences);
        quotes = List.copyOf(quotes);
        times = List.copyOf(times);
        captionTimes = List.copyOf(captionTimes);
        names = List.copyOf(names);
        hearsay = List.copyOf(hearsay);
    }

    /** The same findings in {@code other}, an article of the same text. */
    public Reading withArticle(Article other) {
        if (!other.text().equals(article.text())) {
            throw new IllegalArgumentException("article " + other.id() + " has another text than " + article.id());
        }
        return new Reading(other, sentences, quotes, times, captionTimes, names, hearsay);
    }
}
