package org.depeche.text.name;

import java.util.List;
import org.depeche.text.article.Article;

/** Finds the persons, places and organisations of an article and joins their mentions. */
public final class NameFinder {

    /** The names of an article's text, by first mention. */
    public List<Name> find(Article article) {
        return List.of();
    }
}
