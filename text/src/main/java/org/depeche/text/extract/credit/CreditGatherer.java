package org.depeche.text.extract.credit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.depeche.text.article.Credit;

/** Gathers the credits of a page in order of trust, one for each agency. */
public final class CreditGatherer {
    private final CreditFinder finder;
    private final List<String> knownNames;
    private final Set<Credit> found = new LinkedHashSet<>();

    /**
     * Starts with none.
     *
     * @param knownNames names that a credit line may hold besides agencies: the outlet's, the authors'
     */
    public CreditGatherer(CreditFinder finder, List<String> knownNames) {
        this.finder = finder;
        this.knownNames = List.copyOf(knownNames);
    }

    public CreditGatherer lines(List<String> lines) {
        lines.forEach(line -> found.addAll(finder.inLine(line, knownNames)));
        return this;
    }

    /** Takes the dateline that may open {@code paragraph}. */
    public CreditGatherer opening(String paragraph) {
        found.addAll(finder.inDateline(paragraph));
        return this;
    }

    public CreditGatherer all(List<Credit> credits) {
        found.addAll(credits);
        return this;
    }

    public List<Credit> onePerAgency() {
        return onePerAgency(found);
    }

    /** The first credit of each agency. */
    public static List<Credit> onePerAgency(Collection<Credit> found) {
        var credits = new ArrayList<Credit>();
        for (var credit : found) {
            if (credits.stream().noneMatch(other -> other.agency().equals(credit.agency()))) {
                credits.add(credit);
            }
        }
        return credits;
    }
}
