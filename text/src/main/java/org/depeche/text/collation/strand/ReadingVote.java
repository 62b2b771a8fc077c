package org.depeche.text.collation.strand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depeche.text.collation.witness.CommonRuns;

/**
 * Chooses, among the wordings of a sentence, the one that most copies have.
 *
 * <p>Where no two agree, the one that shares most with all others: an editor's change stands alone.
 */
final class ReadingVote {
    private static final double CREDITING = 1e-3;
    private static final double LONGER = 1e-7;

    private ReadingVote() {}

    /** The article whose wording of {@code unit} was chosen. */
    static int choose(Unit unit, Strand strand) {
        if (strand.given().isPresent() && !unit.in(strand.given().get()).isEmpty()) {
            return strand.given().get();
        }
        var counts = counts(unit);
        var articles = new ArrayList<>(usuallyCut(unit));
        int most = articles.stream()
                .mapToInt(article -> counts.getOrDefault(unit.key(article), 0))
                .max()
                .orElse(0);
        articles.removeIf(article -> counts.getOrDefault(unit.key(article), 0) < most);
        if (most > 1) {
            return articles.get(0);
        }
        return articles.size() == 1 ? articles.get(0) : central(unit, articles, strand);
    }

    /** The articles that cut the unit into as many sentences as more than half of them do; all where no half agrees. */
    private static List<Integer> usuallyCut(Unit unit) {
        for (int parts = 1; parts <= 2; parts++) {
            int count = parts;
            var alike = unit.articles().stream()
                    .filter(article -> unit.in(article).size() == count)
                    .toList();
            if (alike.size() * 2 > unit.witnesses()) {
                return alike;
            }
        }
        return List.copyOf(unit.articles());
    }

    /** How sure the wording of {@code article} is: the share of copies that have it, never all where copies are few. */
    static double confidence(Unit unit, int article, Strand strand) {
        if (strand.given().isPresent() && strand.given().get() == article) {
            return 1;
        }
        int agree = counts(unit).getOrDefault(unit.key(article), 0);
        return (agree + 0.5) / (unit.witnesses() + 1.0);
    }

    private static Map<String, Integer> counts(Unit unit) {
        var counts = new HashMap<String, Integer>();
        unit.articles().forEach(article -> counts.merge(unit.key(article), 1, Integer::sum));
        return counts;
    }

    /** The article whose wording shares most with the others; where all share alike, the one that credits the agency. */
    private static int central(Unit unit, List<Integer> articles, Strand strand) {
        var shared = new HashMap<Integer, Double>();
        for (int article : articles) {
            double sum =
                    unit.words(article).size() * LONGER + (strand.crediting().contains(article) ? CREDITING : 0);
            for (int other : articles) {
                sum += other == article
                        ? 0
                        : CommonRuns.of(unit.words(article), unit.words(other)).weight(unit.words(article));
            }
            shared.put(article, sum);
        }
        return articles.stream().max(Comparator.comparingDouble(shared::get)).orElseThrow();
    }
}
