package org.depeche.text.quote.finder;

import java.util.List;
import java.util.stream.Collectors;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.reading.ArticleReader;

/** The quotations of a French text, a line each: {@code DIRECT [La crue monte] / Odile Varenne}; « ? » for no speaker. */
final class ToldQuotes {
    private ToldQuotes() {}

    static List<String> read(String text) {
        var article = Article.builder("a", text).language(Language.FRENCH).build();
        return new ArticleReader()
                .read(article).quotes().stream()
                        .map(quote -> quote.kind() + " "
                                + quote.spans().stream()
                                        .map(span -> span.of(text))
                                        .collect(Collectors.joining(" | ", "[", "]"))
                                + " / " + quote.speaker().orElse("?"))
                        .toList();
    }
}
