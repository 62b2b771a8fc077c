package org.depeche.web.site;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.depeche.store.query.Facet;
import org.depeche.store.query.SearchPage;
import org.depeche.store.query.SearchQuery;

/** Articles and quotations by words, with facets to narrow them. */
public final class SearchPages {
    private static final int HITS = 20;
    private static final int LONGEST = 1000;

    private final Lookup lookup;
    private final Templates templates;

    SearchPages(Lookup lookup, Templates templates) {
        this.lookup = lookup;
        this.templates = templates;
    }

    void show(Context context) throws IOException {
        var query = query(context);
        boolean isAsked = !query.words().isBlank() || !query.filters().isEmpty();
        var found = isAsked ? Optional.of(lookup.search(query)) : Optional.<SearchPage>empty();
        int pages = found.map(page -> (int) Math.min(500, -Math.floorDiv(-page.total(), (long) HITS)))
                .orElse(1);
        templates.show(
                context,
                "search",
                Frame.of(context, ReaderLanguage.words(context).say("web.search"), "search"),
                new SearchModel(query, found, query.page().skip() / HITS + 1, Math.max(1, pages)));
    }

    /** What the address asks for. */
    public static SearchQuery query(Context context) {
        int page = Numbers.query(context, "page", 1, 1, 500);
        var query = SearchQuery.of(parameter(context, "q"))
                .withKind(
                        "quote".equals(context.queryParam("kind")) ? SearchQuery.Kind.QUOTE : SearchQuery.Kind.ARTICLE)
                .withOrder(order(parameter(context, "order")))
                .withPage(new SearchQuery.Page((page - 1) * HITS, HITS));
        for (var facet : Facet.values()) {
            var value = parameter(context, facet.field());
            if (!value.isBlank()) {
                query = query.with(facet, value);
            }
        }
        return query;
    }

    private static SearchQuery.Order order(String word) {
        for (var order : SearchQuery.Order.values()) {
            if (order.name().toLowerCase(Locale.ROOT).equals(word)) {
                return order;
            }
        }
        return SearchQuery.Order.RELEVANCE;
    }

    private static String parameter(Context context, String name) {
        var value = Objects.requireNonNullElse(context.queryParam(name), "");
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    name + " of " + value.length() + " characters: " + LONGEST + " at most are looked for");
        }
        return value;
    }
}
