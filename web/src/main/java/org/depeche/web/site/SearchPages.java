package org.depeche.web.site;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.depeche.newsroom.search.SearchText;
import org.depeche.newsroom.showing.ReadingRoom;
import org.depeche.newsroom.wording.Refused;
import org.depeche.store.query.SearchHit;
import org.depeche.store.query.SearchPage;
import org.depeche.store.query.SearchQuery;

/** Articles and quotations by words, with facets to narrow them. */
public final class SearchPages {
    private static final int HITS = 20;
    private static final int MOST_PAGES = 500;

    /** So many hits can be leafed through; who wants all exports them. */
    public static final int DEEPEST = MOST_PAGES * HITS;

    private static final int LONGEST = 1000;

    private final ReadingRoom room;
    private final Lookup lookup;
    private final Templates templates;

    SearchPages(ReadingRoom room, Lookup lookup, Templates templates) {
        this.room = room;
        this.lookup = lookup;
        this.templates = templates;
    }

    void show(Context context) throws IOException {
        var query = query(context);
        boolean isAsked =
                !query.words().isBlank() || !query.filters().isEmpty() || query.voices() != SearchQuery.Voices.ANY;
        var found = isAsked ? Optional.of(lookup.search(query)) : Optional.<SearchPage>empty();
        int pages = found.map(page -> (int) Math.min(MOST_PAGES, -Math.floorDiv(-page.total(), (long) HITS)))
                .orElse(1);
        templates.show(
                context,
                "search",
                Frame.of(context, ReaderLanguage.words(context).say("web.search"), "search"),
                new SearchModel(
                        query,
                        found,
                        room.headlines(untitled(found)),
                        query.page().skip() / HITS + 1,
                        Math.max(1, pages)));
    }

    private static List<String> untitled(Optional<SearchPage> found) {
        return found.stream()
                .flatMap(page -> page.hits().stream())
                .filter(hit -> hit.headline().isEmpty())
                .map(SearchHit::article)
                .distinct()
                .toList();
    }

    /** What the address asks for. */
    public static SearchQuery query(Context context) {
        context.queryParamMap().forEach(SearchPages::requireShort);
        int page = Numbers.query(context, "page", 1, 1, MOST_PAGES);
        return SearchText.parse(Objects.requireNonNullElse(context.queryString(), ""))
                .withPage(new SearchQuery.Page((page - 1) * HITS, HITS));
    }

    private static void requireShort(String name, List<String> values) {
        for (var value : values) {
            if (value.length() > LONGEST) {
                throw new Refused("long", LONGEST);
            }
        }
    }
}
