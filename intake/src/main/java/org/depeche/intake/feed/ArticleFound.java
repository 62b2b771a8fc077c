package org.depeche.intake.feed;

import java.util.Optional;
import org.depeche.text.article.Article;

/** What an entry of a feed led to. */
public sealed interface ArticleFound {

    /**
     * An article.
     *
     * @param remark what a reader should know of it in one line
     */
    record Found(Article article, Optional<String> remark) implements ArticleFound {}

    /**
     * No article.
     *
     * @param reason one line for people
     */
    record None(String reason) implements ArticleFound {}
}
