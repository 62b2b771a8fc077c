package org.depeche.bench.name;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.article.Span;
import org.depeche.text.name.Name;

/** An article with the names that a person, or the pattern that made it, marked there. */
record LabelledArticle(Article article, List<Name> names) {

    LabelledArticle {
        names = List.copyOf(names);
    }

    /** Writes such an article word by word. */
    static final class Writer {
        private final StringBuilder text = new StringBuilder();
        private final List<Name> names = new ArrayList<>();

        Writer write(String words) {
            text.append(words);
            return this;
        }

        Writer name(Name.Kind kind, String words) {
            int start = text.length();
            text.append(words);
            names.add(new Name(kind, words, List.of(new Span(start, text.length()))));
            return this;
        }

        LabelledArticle article(String id, Language language) {
            return new LabelledArticle(
                    Article.builder(id, text.toString()).language(language).build(), names);
        }
    }
}
