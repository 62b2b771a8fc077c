package org.depeche.text.collation.strand;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Parts the shared sentences of a group of articles into the texts they come from.
 *
 * <p>Idea: an article made of two agencies' copy joins both groups of copies, but not their sentences: those of one text
 * are held by much the same articles. So sentences are gathered by who holds them, the most alike first (average
 * linkage), and two gatherings stay apart where hardly anybody holds sentences of both; where few articles tell, they
 * stay apart only if they credit different agencies. Cost: cubic in the distinct sets of holders, which are fewer than
 * the sentences.
 */
final class TextSeparator {
    private static final double ONE_TEXT = 0.34;
    private static final int FEWEST_APART = 2;
    private final List<AgencyEvidence> evidence;

    /**
     * Sentences held by much the same articles; {@code holders} counts how many of them each article has, {@code weight} adds
     * up the articles' shares.
     */
    private record Gathering(List<Unit> units, Map<Integer, Integer> holders, double weight) {
        static Gathering of(List<Unit> units) {
            var holders = new TreeMap<Integer, Integer>();
            units.forEach(unit -> unit.articles().forEach(article -> holders.merge(article, 1, Integer::sum)));
            double weight = 0;
            for (int count : holders.values()) {
                weight += count / (double) units.size();
            }
            return new Gathering(units, holders, weight);
        }

        Gathering with(Gathering other) {
            var all = new ArrayList<>(units);
            all.addAll(other.units);
            return of(all);
        }
    }

    TextSeparator(List<AgencyEvidence> evidence) {
        this.evidence = evidence;
    }

    /** The units of each text, in the order of {@code units}; the text with most of them first. */
    List<List<Unit>> separate(List<Unit> units) {
        var byHolders = new LinkedHashMap<SortedSet<Integer>, List<Unit>>();
        units.forEach(unit -> byHolders
                .computeIfAbsent(unit.articles(), unseen -> new ArrayList<>())
                .add(unit));
        var gatherings = new ArrayList<Gathering>();
        byHolders.values().forEach(held -> gatherings.add(Gathering.of(held)));
        while (joinClosest(gatherings)) {
            // Each round joins two.
        }
        return gatherings.stream()
                .sorted((one, other) -> other.units().size() - one.units().size())
                .map(gathering ->
                        units.stream().filter(gathering.units()::contains).toList())
                .toList();
    }

    private boolean joinClosest(List<Gathering> gatherings) {
        int first = -1;
        int second = -1;
        double most = -1;
        for (int one = 0; one < gatherings.size(); one++) {
            for (int other = one + 1; other < gatherings.size(); other++) {
                double likeness = likeness(gatherings.get(one), gatherings.get(other));
                if (likeness > most && mayJoin(gatherings.get(one), gatherings.get(other), likeness)) {
                    most = likeness;
                    first = one;
                    second = other;
                }
            }
        }
        if (first < 0) {
            return false;
        }
        gatherings.set(first, gatherings.get(first).with(gatherings.remove(second)));
        return true;
    }

    private static double likeness(Gathering one, Gathering other) {
        double shared = 0;
        for (var holder : one.holders().entrySet()) {
            double share = holder.getValue() / (double) one.units().size();
            int held = other.holders().getOrDefault(holder.getKey(), 0);
            shared += Math.min(share, held / (double) other.units().size());
        }
        return shared / Math.min(one.weight(), other.weight());
    }

    private boolean mayJoin(Gathering one, Gathering other, double likeness) {
        var oneAlone = alone(one, other);
        var otherAlone = alone(other, one);
        if (oneAlone.isEmpty() || otherAlone.isEmpty()) {
            return true;
        }
        if (haveOtherAgencies(oneAlone, otherAlone)) {
            return false;
        }
        return likeness >= ONE_TEXT || oneAlone.size() < FEWEST_APART || otherAlone.size() < FEWEST_APART;
    }

    /** The articles that hold sentences of {@code one} and none of {@code other}. */
    private static Set<Integer> alone(Gathering one, Gathering other) {
        var alone = new HashSet<>(one.holders().keySet());
        alone.removeAll(other.holders().keySet());
        return alone;
    }

    private boolean haveOtherAgencies(Set<Integer> one, Set<Integer> other) {
        var left = agencies(one);
        var right = agencies(other);
        return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
    }

    private Set<String> agencies(Set<Integer> articles) {
        var agencies = new HashSet<String>();
        for (int article : articles) {
            evidence.get(article)
                    .raw()
                    .ifPresentOrElse(
                            agencies::add,
                            () -> agencies.addAll(evidence.get(article).credited()));
        }
        return agencies;
    }
}
