package org.depeche.text.reading;

import java.util.List;
import org.depeche.text.article.Article;
import org.depeche.text.article.Span;
import org.depeche.text.name.Name;
import org.depeche.text.quote.Quote;
import org.depeche.text.time.TimeExpression;

/**
 * An article with all that was found in it.
 *
 * @param sentences the sentences of the article's text, in order and without overlap
 * @param captionTimes for each caption of the article, the time expressions in its text: a picture may be years old
 */
public record Reading(
        Article article,
        List<Span> sentences,
        List<Quote> quotes,
        List<TimeExpression> times,
        List<List<TimeExpression>> captionTimes,
        List<Name> names) {

    public Reading {
        sentences = List.copyOf(sentences);
        quotes = List.copyOf(quotes);
        times = List.copyOf(times);
        captionTimes = List.copyOf(captionTimes);
        names = List.copyOf(names);
    }

    /** The same findings in {@code other}, an article of the same text. */
    public Reading withArticle(Article other) {
        if (!other.text().equals(article.text())) {
            throw new IllegalArgumentException("article " + other.id() + " has another text than " + article.id());
        }
        return new Reading(other, sentences, quotes, times, captionTimes, names);
    }
}
