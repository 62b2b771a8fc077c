package org.depeche.text.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The heaviest features of an article.
 *
 * @param entries its features with their weights, the heaviest first
 * @param norm the length of the whole vector
 * @param crossingNorm the length of the part that survives translation
 */
record ArticleVector(List<Entry> entries, double norm, double crossingNorm) {
    private static final int MOST = 150;

    /** A feature with its weight. */
    record Entry(int feature, double weight, boolean crossing) {}

    /** An article that has a feature, with the weight there. */
    record Holder(int article, double weight) {}

    static ArticleVector of(Map<Feature, Double> weights, Map<Feature, Integer> ids) {
        var entries = new ArrayList<Entry>();
        weights.forEach((feature, weight) -> entries.add(
                new Entry(ids.getOrDefault(feature, -1), weight, feature.kind().crossesLanguages())));
        entries.sort(
                Comparator.comparingDouble((Entry entry) -> -entry.weight()).thenComparingInt(Entry::feature));
        var heaviest = heaviest(entries);
        double all = 0;
        double crossing = 0;
        for (var entry : heaviest) {
            all += entry.weight() * entry.weight();
            crossing += entry.crossing() ? entry.weight() * entry.weight() : 0;
        }
        return new ArticleVector(heaviest, Math.sqrt(Math.max(all, 1e-12)), Math.sqrt(Math.max(crossing, 1e-12)));
    }

    /** The heaviest of all, and the heaviest of those that survive translation. */
    private static List<Entry> heaviest(List<Entry> sorted) {
        var kept = new ArrayList<Entry>();
        int crossing = 0;
        for (var entry : sorted) {
            if (kept.size() < MOST || (entry.crossing() && crossing < MOST)) {
                kept.add(entry);
                crossing += entry.crossing() ? 1 : 0;
            }
        }
        return List.copyOf(kept);
    }

    /** Adds its products with all articles before it, and itself to {@code postings}. */
    void addProducts(int article, Map<Integer, List<Holder>> postings, double[] all, double[] crossing) {
        for (var entry : entries) {
            var holders = postings.computeIfAbsent(entry.feature(), unseen -> new ArrayList<>());
            for (var holder : holders) {
                double product = entry.weight() * holder.weight();
                all[holder.article()] += product;
                crossing[holder.article()] += entry.crossing() ? product : 0;
            }
            holders.add(new Holder(article, entry.weight()));
        }
    }
}
