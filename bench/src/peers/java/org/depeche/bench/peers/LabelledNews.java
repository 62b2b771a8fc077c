package org.depeche.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.text.article.Article;
import org.depeche.text.article.Span;

/**
 * News articles in which somebody marked the names: {@code bench/names/*.tsv}, an article's id and {@code start-end:kind} a
 * line, without a word of the articles, which are others'.
 *
 * <p>Counts as the scorer of names does, exact span and kind; a stretch of the kind {@code either} counts neither for nor
 * against.
 */
final class LabelledNews {
    private static final String EITHER = "either";

    private final List<Article> articles = new ArrayList<>();
    private final Map<String, Set<Finding>> labels = new HashMap<>();

    /** Reads labels and takes their articles out of the given ones. */
    LabelledNews(Path file, Map<String, Article> known) throws IOException {
        for (var line : Files.readAllLines(file)) {
            if (line.startsWith("#")) {
                continue;
            }
            var cells = line.split("\t", -1);
            var article = known.get(cells[0]);
            if (article == null) {
                throw new IllegalArgumentException(file + ": article " + cells[0] + " is not among those given");
            }
            articles.add(article);
            labels.put(article.id(), marks(cells[1]));
        }
    }

    List<Article> articles() {
        return List.copyOf(articles);
    }

    /** Prints what the scorer of names prints, and what remains where a border too wide or narrow is forgiven. */
    void score(Finder finder) {
        var counts = new Counts();
        for (var article : articles) {
            var marks = labels.getOrDefault(article.id(), Set.of());
            var names = new HashSet<>(marks);
            names.removeIf(mark -> mark.label().equals(EITHER));
            var findings = new HashSet<>(finder.find(article));
            findings.removeIf(one -> !has(names, one.span()) && isEither(marks, one.span()));
            counts.add(names, findings);
        }
        System.out.println(counts.line(finder.name()));
    }

    private static boolean has(Set<Finding> names, Span span) {
        return names.stream().anyMatch(name -> name.span().equals(span));
    }

    private static boolean isEither(Set<Finding> marks, Span span) {
        return marks.stream()
                .anyMatch(mark -> mark.label().equals(EITHER) && mark.span().overlaps(span));
    }

    private static Set<Finding> marks(String cell) {
        var marks = new HashSet<Finding>();
        for (var mark : cell.isBlank() ? new String[0] : cell.split(" ", -1)) {
            var parts = mark.split("[-:]", -1);
            marks.add(new Finding(new Span(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])), parts[2]));
        }
        return marks;
    }
}
