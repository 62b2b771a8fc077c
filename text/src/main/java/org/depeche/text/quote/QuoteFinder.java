package org.depeche.text.quote;

import java.util.List;
import org.depeche.text.article.Article;

/** Finds direct, mixed and indirect quotations with their cues and speakers. */
public final class QuoteFinder {

    /**
     * The quotations of an article's text in order.
     *
     * @param known the mentions of persons and bodies in the same text, by which speakers get their full names
     */
    public List<Quote> find(Article article, List<KnownSpeaker> known) {
        return List.of();
    }
}
