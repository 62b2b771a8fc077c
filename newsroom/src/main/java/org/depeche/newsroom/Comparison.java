package org.depeche.newsroom;

import java.util.List;
import org.depeche.text.article.Article;
import org.depeche.text.collation.Collation;

/**
 * One story told whole.
 *
 * @param apart the articles of the input that tell another story
 */
public record Comparison(Collation collation, List<Article> apart) {

    public Comparison {
        apart = List.copyOf(apart);
    }
}
