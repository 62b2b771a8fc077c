package org.depeche.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.article.PartialDate;
import tools.jackson.databind.json.JsonMapper;

/** Reads article lines, of which only text, language and day are taken: what every finder is given. Writes what was found. */
final class ArticleLines {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ArticleLines() {}

    static List<Article> read(Path file) throws IOException {
        var articles = new ArrayList<Article>();
        for (var line : Files.readAllLines(file)) {
            var node = JSON.readTree(line);
            articles.add(Article.builder(
                            node.path("id").asString(), node.path("text").asString())
                    .language(Language.parse(node.path("language").asString("fr")))
                    .published(PartialDate.parse(node.path("published").asString(""))
                            .orElse(null))
                    .build());
        }
        return articles;
    }

    /** Writes what {@code finder} finds as the lines that the scorer of times reads. */
    static void writeTimes(Path file, Finder finder, List<Article> articles) throws IOException {
        write(file, articles, article -> times(finder.find(article)));
    }

    /** Writes what {@code finder} finds as the lines that the scorer of names reads; each mention as a name of its own. */
    static void writeNames(Path file, Finder finder, List<Article> articles) throws IOException {
        write(file, articles, article -> names(finder.find(article)));
    }

    private interface Part {
        Map<String, Object> of(Article article);
    }

    private static Map<String, Object> times(List<Finding> findings) {
        return Map.of(
                "times",
                findings.stream()
                        .map(found -> Map.of(
                                "start",
                                found.span().start(),
                                "end",
                                found.span().end(),
                                "value",
                                found.label()))
                        .toList());
    }

    private static Map<String, Object> names(List<Finding> findings) {
        return Map.of(
                "names",
                findings.stream()
                        .map(found -> Map.of("kind", found.label(), "mentions", List.of(found.span())))
                        .toList());
    }

    private static void write(Path file, List<Article> articles, Part part) throws IOException {
        var lines = new ArrayList<String>();
        for (var article : articles) {
            var record = new HashMap<>(part.of(article));
            record.put("id", article.id());
            record.put("text", article.text());
            lines.add(JSON.writeValueAsString(record));
        }
        Files.write(file, lines);
    }
}
