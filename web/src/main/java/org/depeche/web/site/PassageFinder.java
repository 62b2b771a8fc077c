package org.depeche.web.site;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depeche.store.query.SearchQuery;

/**
 * Finds the article from which somebody pasted words.
 *
 * <p>The longest stretches between marks are looked for as they stand, eight words of each; the article that has most of
 * them is it.
 */
public final class PassageFinder {
    private static final int STRETCHES = 5;
    private static final int WORDS = 8;
    private static final int FEWEST_WORDS = 4;
    private static final Pattern MARKS = Pattern.compile("[.!?…:;,()\\[\\]«»“”\"\\n]+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

    private final Lookup lookup;

    public PassageFinder(Lookup lookup) {
        this.lookup = lookup;
    }

    /** The article; empty where none has any stretch of {@code text}. */
    public Optional<String> find(String text) throws IOException {
        var hits = new HashMap<String, Integer>();
        for (var stretch : stretches(text)) {
            var query = SearchQuery.of("\"" + stretch + "\"").withOrder(SearchQuery.Order.OLDEST);
            for (var hit : lookup.search(query).hits()) {
                hits.merge(hit.article(), 1, Integer::sum);
            }
        }
        return hits.keySet().stream()
                .max(Comparator.comparingInt((String article) -> hits.getOrDefault(article, 0))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static List<String> stretches(String text) {
        return MARKS.splitAsStream(text)
                .map(stretch -> Arrays.stream(GAPS.split(stretch.strip()))
                        .filter(word -> !word.isEmpty())
                        .toList())
                .filter(words -> words.size() >= FEWEST_WORDS)
                .sorted(Comparator.comparingInt((List<String> words) -> words.size())
                        .reversed())
                .limit(STRETCHES)
                .map(words -> String.join(" ", words.subList(0, Math.min(WORDS, words.size()))))
                .toList();
    }
}
