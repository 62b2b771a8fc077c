package org.depeche.newsroom.contract;

import java.io.Writer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.depeche.store.query.Facet;
import org.depeche.store.query.SearchHit;
import org.depeche.store.query.SearchPage;

/** Writes a page of hits as one JSON object: how many there are, the hits, and the values of each facet. */
public final class SearchJson {

    /** Writes {@code page} to {@code out} without a line break; {@code out} stays open. */
    public void write(SearchPage page, Writer out) {
        JsonOut.object(out, json -> {
            json.number("total", page.total());
            json.list("hits", page.hits(), hit -> hit(json, hit));
            json.nested(
                    "facets",
                    () -> Arrays.stream(Facet.values())
                            .forEach(facet ->
                                    json.list(facet.field(), page.facets().getOrDefault(facet, List.of()), count -> {
                                        json.text("value", count.value());
                                        json.number("hits", count.hits());
                                    })));
            json.flag("facetsEstimated", page.areEstimates());
        });
    }

    private static void hit(JsonOut json, SearchHit hit) {
        json.text("article", hit.article());
        json.text("story", hit.story());
        json.text("headline", hit.headline());
        json.text("outlet", hit.outlet());
        json.text("url", hit.url());
        json.text(
                "published",
                hit.publishedAt().isPresent()
                        ? Optional.of(Instant.ofEpochSecond(hit.publishedAt().getAsLong())
                                .toString())
                        : Optional.empty());
        json.number("ownShare", hit.ownShare());
        json.text("speaker", hit.speaker());
        json.list("snippets", hit.snippets(), snippet -> {
            json.text("text", snippet.text());
            json.list("matches", snippet.matches(), json::span);
        });
    }
}
