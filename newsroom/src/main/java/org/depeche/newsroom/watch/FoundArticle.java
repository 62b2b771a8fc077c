package org.depeche.newsroom.watch;

import java.time.Instant;
import java.util.Optional;
import org.depeche.text.article.Article;

/**
 * An article that a feed led to.
 *
 * @param feed the feed's address as its list gives it
 * @param remark what a reader should know of it in one line
 */
public record FoundArticle(Article article, Instant fetched, String feed, Optional<String> remark) {}
