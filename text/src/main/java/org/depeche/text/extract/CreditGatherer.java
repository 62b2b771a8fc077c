package org.depeche.text.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.depeche.text.article.Credit;

/** Gathers the credits of a page in order of trust, one for each agency. */
final class CreditGatherer {
    private final CreditFinder finder;
    private final List<String> knownNames;
    private final Set<Credit> found = new LinkedHashSet<>();

    /**
     * Starts with none.
     *
     * @param knownNames names that a credit line may hold besides agencies: the outlet's, the authors'
     */
    CreditGatherer(CreditFinder finder, List<String> knownNames) {
        this.finder = finder;
        this.knownNames = List.copyOf(knownNames);
    }

    CreditGatherer lines(List<String> lines) {
        lines.forEach(line -> found.addAll(finder.inLine(line, knownNames)));
        return this;
    }

    /** Takes the dateline that may open {@code paragraph}. */
    CreditGatherer opening(String paragraph) {
        found.addAll(finder.inDateline(paragraph));
        return this;
    }

    CreditGatherer all(List<Credit> credits) {
        found.addAll(credits);
        return this;
    }

    List<Credit> onePerAgency() {
        var credits = new ArrayList<Credit>();
        for (var credit : found) {
            if (credits.stream().noneMatch(other -> other.agency().equals(credit.agency()))) {
                credits.add(credit);
            }
        }
        return credits;
    }
}
