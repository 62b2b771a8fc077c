package org.depeche.text.collation.dispatch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.depeche.text.collation.fact.Disagreement;

/**
 * Tells the versions of a dispatch from what its copies have where readings follow one another in time.
 *
 * <p>A copy was made of the latest version that any of its readings tells; copies that have no such place are of none.
 */
final class StateFinder {
    private StateFinder() {}

    /** The versions that {@code copies}, by their ids, were made of; none where fewer than two are told. */
    static List<Dispatch.State> find(Set<String> copies, List<Disagreement> facts) {
        var updates = facts.stream()
                .filter(Disagreement::successive)
                .filter(fact -> fact.readings().stream()
                        .allMatch(
                                reading -> reading.loci().stream().anyMatch(locus -> copies.contains(locus.article()))))
                .toList();
        var versions = new LinkedHashMap<String, Integer>();
        for (var update : updates) {
            for (int version = 0; version < update.readings().size(); version++) {
                for (var locus : update.readings().get(version).loci()) {
                    if (copies.contains(locus.article())) {
                        versions.merge(locus.article(), version, Math::max);
                    }
                }
            }
        }
        var byVersion = versions.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, TreeMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        return byVersion.size() < 2
                ? List.of()
                : byVersion.values().stream()
                        .map(articles -> new Dispatch.State(articles, readings(articles, updates)))
                        .toList();
    }

    private static List<String> readings(List<String> articles, List<Disagreement> updates) {
        var readings = new ArrayList<String>();
        for (var update : updates) {
            update.readings().stream()
                    .filter(reading -> reading.loci().stream().anyMatch(locus -> articles.contains(locus.article())))
                    .reduce((earlier, later) -> later)
                    .ifPresent(reading -> readings.add(reading.value()));
        }
        return readings;
    }
}
