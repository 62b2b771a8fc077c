package org.depeche.text.collation.strand;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.depeche.text.collation.witness.Witness;

/**
 * Puts the sentences of a lost text in order by agreement of its copies.
 *
 * <p>Idea: each copy that has both of two sentences votes for the order it has them in; the clearest votes are taken
 * first, and a vote that would close a circle is dropped (ranked pairs [1]). What no vote orders follows the mean place
 * in the copies. We count a neighbouring pair as a third of a vote more, for editors cut and move blocks. Cost: O(u²) votes
 * for u sentences, each checked against the reach of u bits.
 *
 * <p>[1] T. N. Tideman, Independence of Clones as a Criterion for Voting Rules, 1987.
 */
final class UnitOrder {
    private static final double NEIGHBOURS = 1.0 / 3;
    private final List<Unit> units;
    private final BitSet[] after;

    private UnitOrder(List<Unit> units) {
        this.units = units;
        this.after = new BitSet[units.size()];
        for (int place = 0; place < after.length; place++) {
            after[place] = new BitSet(after.length);
        }
    }

    /** {@code units} in the order of the text behind them, whose copies are {@code witnesses}. */
    static List<Unit> order(List<Unit> units, List<Witness> witnesses) {
        var byPlace = new ArrayList<>(units);
        byPlace.sort(Comparator.comparingDouble(unit -> meanPlace(unit, witnesses)));
        var order = new UnitOrder(byPlace);
        order.vote();
        return order.sorted();
    }

    private static double meanPlace(Unit unit, List<Witness> witnesses) {
        return unit.articles().stream()
                .mapToDouble(article -> (double) unit.in(article).get(0).index()
                        / witnesses.get(article).sentences().size())
                .average()
                .orElse(0);
    }

    private record Vote(int first, int second, double margin) {}

    private void vote() {
        var votes = new ArrayList<Vote>();
        for (int one = 0; one < units.size(); one++) {
            for (int other = one + 1; other < units.size(); other++) {
                double margin = margin(units.get(one), units.get(other));
                if (margin > 0) {
                    votes.add(new Vote(one, other, margin));
                } else if (margin < 0) {
                    votes.add(new Vote(other, one, -margin));
                }
            }
        }
        votes.sort(Comparator.comparingDouble((Vote vote) -> -vote.margin()));
        votes.forEach(this::take);
    }

    private static double margin(Unit one, Unit other) {
        double margin = 0;
        for (int article : one.articles()) {
            if (!other.in(article).isEmpty()) {
                int distance = other.in(article).get(0).index()
                        - one.in(article).get(0).index();
                margin += Math.signum(distance) * (Math.abs(distance) == 1 ? 1 + NEIGHBOURS : 1);
            }
        }
        return margin;
    }

    private void take(Vote vote) {
        if (after[vote.second()].get(vote.first())) {
            return;
        }
        var reach = (BitSet) after[vote.second()].clone();
        reach.set(vote.second());
        for (int place = 0; place < after.length; place++) {
            if (place == vote.first() || after[place].get(vote.first())) {
                after[place].or(reach);
            }
        }
    }

    private List<Unit> sorted() {
        var sorted = new ArrayList<Unit>();
        var left = new BitSet();
        left.set(0, units.size());
        while (!left.isEmpty()) {
            int next = left.stream()
                    .filter(place -> isFree(place, left))
                    .findFirst()
                    .orElseThrow();
            sorted.add(units.get(next));
            left.clear(next);
        }
        return sorted;
    }

    private boolean isFree(int place, BitSet left) {
        return left.stream().noneMatch(other -> after[other].get(place));
    }
}
