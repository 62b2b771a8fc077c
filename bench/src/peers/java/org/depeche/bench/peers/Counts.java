package org.depeche.bench.peers;

import java.util.Locale;
import java.util.Set;

/** How many names were found, over several articles. */
final class Counts {
    private int gold;
    private int found;
    private int exact;
    private int exactPlace;
    private int foundTouching;
    private int goldTouched;

    void add(Set<Finding> names, Set<Finding> findings) {
        gold += names.size();
        found += findings.size();
        exact += (int) findings.stream().filter(names::contains).count();
        exactPlace += (int) findings.stream()
                .filter(one -> names.stream().anyMatch(name -> name.span().equals(one.span())))
                .count();
        foundTouching +=
                (int) findings.stream().filter(one -> touches(one, names)).count();
        goldTouched +=
                (int) names.stream().filter(name -> touches(name, findings)).count();
    }

    private static boolean touches(Finding one, Set<Finding> others) {
        return others.stream()
                .anyMatch(other ->
                        other.label().equals(one.label()) && other.span().overlaps(one.span()));
    }

    /** Precision and recall of borders and kind; F1 whatever the kind; F1 whatever the borders, where kind and place agree. */
    String line(String finder) {
        double precision = (double) foundTouching / found;
        double recall = (double) goldTouched / gold;
        return String.format(
                Locale.ROOT,
                "%-10s exact P %.3f R %.3f F1 %.3f; whatever kind F1 %.3f; whatever borders F1 %.3f (gold %d, found %d)",
                finder,
                (double) exact / found,
                (double) exact / gold,
                2.0 * exact / (gold + found),
                2.0 * exactPlace / (gold + found),
                2 * precision * recall / (precision + recall),
                gold,
                found);
    }
}
