package org.depeche.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.newsroom.search.SearchText;
import org.depeche.store.query.Facet;
import org.depeche.store.query.SearchHit;
import org.depeche.store.query.SearchPage;
import org.depeche.store.query.SearchQuery;
import org.depeche.text.article.Span;

/**
 * What the search page shows.
 *
 * @param found empty while nothing was asked
 * @param names of hits without a headline
 * @param number of the page, from 1
 */
public record SearchModel(
        SearchQuery query, Optional<SearchPage> found, Map<String, String> names, int number, int pages) {

    public SearchModel {
        names = Map.copyOf(names);
    }

    /** What the article of a hit is called. */
    public String name(SearchHit hit) {
        return hit.headline().orElseGet(() -> names.getOrDefault(hit.article(), hit.article()));
    }

    /** A stretch of a snippet, and whether it is what was looked for. */
    public record Run(String text, boolean isMatch) {}

    /** A snippet in stretches. */
    public static List<Run> runs(SearchHit.Snippet snippet) {
        var runs = new ArrayList<Run>();
        int end = 0;
        for (Span match : snippet.matches()) {
            runs.add(new Run(snippet.text().substring(end, match.start()), false));
            runs.add(new Run(match.of(snippet.text()), true));
            end = match.end();
        }
        runs.add(new Run(snippet.text().substring(end), false));
        return runs;
    }

    public boolean isQuotes() {
        return query.kind() == SearchQuery.Kind.QUOTE;
    }

    public boolean isCuts() {
        return query.kind() == SearchQuery.Kind.CUT;
    }

    public boolean isAgenciesOnly() {
        return query.voices() == SearchQuery.Voices.AGENCIES_ONLY;
    }

    public String filter(Facet facet) {
        return query.filters().getOrDefault(facet, "");
    }

    /** The address of the same search with one filter more, or without one where {@code value} is empty. */
    public String with(Facet facet, String value) {
        return address(value.isEmpty() ? query.without(facet) : query.with(facet, value), 1);
    }

    public String page(int other) {
        return address(query, other);
    }

    /** The page where this search is saved, to be told what is new. */
    public String alert() {
        return "/alerts?" + SearchText.of(query.withOrder(SearchQuery.Order.RELEVANCE)) + "#make";
    }

    private static String address(SearchQuery query, int page) {
        return "/search?" + SearchText.of(query) + (page == 1 ? "" : "&page=" + page);
    }
}
