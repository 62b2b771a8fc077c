package org.depeche.web.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depeche.store.query.Facet;
import org.depeche.store.query.SearchHit;
import org.depeche.store.query.SearchPage;
import org.depeche.store.query.SearchQuery;
import org.depeche.text.article.Span;

/**
 * What the search page shows.
 *
 * @param found empty while nothing was asked
 * @param number of the page, from 1
 */
public record SearchModel(SearchQuery query, Optional<SearchPage> found, int number, int pages) {

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

    public String filter(Facet facet) {
        return query.filters().getOrDefault(facet, "");
    }

    /** The address of the same search with one filter more, or without one where {@code value} is empty. */
    public String with(Facet facet, String value) {
        var filters = new EnumMap<Facet, String>(Facet.class);
        filters.putAll(query.filters());
        if (value.isEmpty()) {
            filters.remove(facet);
        } else {
            filters.put(facet, value);
        }
        return address(filters, 1);
    }

    public String page(int other) {
        return address(query.filters(), other);
    }

    private String address(Map<Facet, String> filters, int page) {
        return "/search?q=" + encoded(query.words())
                + (isQuotes() ? "&kind=quote" : "")
                + (query.order() == SearchQuery.Order.RELEVANCE
                        ? ""
                        : "&order=" + query.order().name().toLowerCase(Locale.ROOT))
                + filters.entrySet().stream()
                        .map(filter -> "&" + filter.getKey().field() + "=" + encoded(filter.getValue()))
                        .sorted()
                        .collect(Collectors.joining())
                + (page == 1 ? "" : "&page=" + page);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
