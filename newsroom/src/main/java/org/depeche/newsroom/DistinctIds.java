package org.depeche.newsroom;

import java.util.HashSet;
import java.util.Set;
import org.depeche.text.article.Article;

/** Gives articles that bear the id of another one a number behind it: {@code a}, {@code a~2}, {@code a~3}. */
final class DistinctIds {
    private final Set<String> seen = new HashSet<>();

    Article distinct(Article article) {
        var id = article.id();
        int copy = 2;
        while (!seen.add(id)) {
            id = article.id() + "~" + copy++;
        }
        return id.equals(article.id()) ? article : article.toBuilder().id(id).build();
    }
}
