package org.depeche.text.time;

import java.util.List;
import java.util.Optional;
import org.depeche.text.article.Article;
import org.depeche.text.article.PartialDate;

/** Finds time expressions and gives them TIMEX3 values. */
public final class TimeFinder {

    /** The time expressions of an article's text in order, with its publication date as their anchor. */
    public List<TimeExpression> find(Article article) {
        return find(article, article.published());
    }

    /**
     * The same with another anchor.
     *
     * @param anchor the day the text speaks from; one known only to its month or year fixes no day
     */
    public List<TimeExpression> find(Article article, Optional<PartialDate> anchor) {
        return List.of();
    }
}
