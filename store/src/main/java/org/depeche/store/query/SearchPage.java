package org.depeche.store.query;

import java.util.List;
import java.util.Map;

/**
 * A page of hits.
 *
 * @param total how many hits there are in all
 * @param facets for each facet its most frequent values among all hits, the most frequent first
 */
public record SearchPage(long total, List<SearchHit> hits, Map<Facet, List<Count>> facets) {

    /** How many hits have a value. */
    public record Count(String value, int hits) {}

    public SearchPage {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }
}
