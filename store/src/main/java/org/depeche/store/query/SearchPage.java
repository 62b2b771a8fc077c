package org.depeche.store.query;

import java.util.List;
import java.util.Map;

/**
 * A page of hits.
 *
 * @param total how many hits there are in all
 * @param facets for each facet its most frequent values among all hits, the most frequent first
 * @param areEstimates whether the counts of {@code facets} are estimated from a sample, as they are of very many hits
 */
public record SearchPage(long total, List<SearchHit> hits, Map<Facet, List<Count>> facets, boolean areEstimates) {

    /** How many hits have a value. */
    public record Count(String value, int hits) {}

    public SearchPage {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }
}
