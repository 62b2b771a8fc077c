package org.depeche.newsroom.search;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.depeche.store.query.Facet;
import org.depeche.store.query.SearchQuery;

/** A search as one line, the one that stands in the search page's address: {@code q=barrage&kind=quote&outlet=Le+Phare}. */
public final class SearchText {
    private SearchText() {}

    /** The words, the kind, the voices, the order and the filters of {@code query}. */
    public static String of(SearchQuery query) {
        var text = new StringBuilder("q=").append(encoded(query.words()));
        if (query.kind() != SearchQuery.Kind.ARTICLE) {
            text.append("&kind=").append(lower(query.kind()));
        }
        if (query.voices() != SearchQuery.Voices.ANY) {
            text.append("&voices=").append(lower(query.voices()));
        }
        if (query.order() != SearchQuery.Order.RELEVANCE) {
            text.append("&order=").append(lower(query.order()));
        }
        for (var facet : Facet.values()) {
            var value = query.filters().get(facet);
            if (value != null) {
                text.append('&').append(facet.field()).append('=').append(encoded(value));
            }
        }
        return text.toString();
    }

    /** Reads what {@link #of} writes; what it does not know it leaves out. */
    public static SearchQuery parse(String text) {
        var query = SearchQuery.of("");
        for (var part : text.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                query = with(query, part.substring(0, equals), decoded(part.substring(equals + 1)));
            }
        }
        return query;
    }

    private static SearchQuery with(SearchQuery query, String name, String value) {
        if (value.isBlank()) {
            return query;
        }
        return switch (name) {
            case "q" -> query.withWords(value);
            case "kind" -> query.withKind(named(SearchQuery.Kind.values(), value, query.kind()));
            case "voices" -> query.withVoices(named(SearchQuery.Voices.values(), value, query.voices()));
            case "order" -> query.withOrder(named(SearchQuery.Order.values(), value, query.order()));
            default -> {
                for (var facet : Facet.values()) {
                    if (facet.field().equals(name)) {
                        yield query.with(facet, value);
                    }
                }
                yield query;
            }
        };
    }

    private static <E extends Enum<E>> E named(E[] values, String word, E otherwise) {
        for (var value : values) {
            if (lower(value).equals(word)) {
                return value;
            }
        }
        return otherwise;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException halfAnEscape) {
            return value;
        }
    }
}
