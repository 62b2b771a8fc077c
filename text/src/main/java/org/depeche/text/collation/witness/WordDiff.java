package org.depeche.text.collation.witness;

import java.util.ArrayList;
import java.util.List;

/**
 * What must be changed to make one word sequence of another.
 *
 * <p>Idea: the heaviest common subsequence, by the words' weights, so that telling words are kept in place and function
 * words follow them. Cost O(n·m) in time and memory; sentences are short.
 */
public final class WordDiff {
    private static final double ISLAND = 0.35;

    private WordDiff() {}

    /** Words {@code fromStart..fromEnd} replaced by words {@code toStart..toEnd}; either may be empty. */
    public record Change(int fromStart, int fromEnd, int toStart, int toEnd) {
        public boolean isCut() {
            return toStart == toEnd;
        }

        public boolean isAdded() {
            return fromStart == fromEnd;
        }

        public Change cover(Change other) {
            return new Change(
                    Math.min(fromStart, other.fromStart),
                    Math.max(fromEnd, other.fromEnd),
                    Math.min(toStart, other.toStart),
                    Math.max(toEnd, other.toEnd));
        }
    }

    /** The changes in order, as small as they get. */
    public static List<Change> changes(List<Word> from, List<Word> to) {
        int same = commonHead(from, to);
        var changes = new ArrayList<Change>();
        if (same == from.size() && same == to.size()) {
            return changes;
        }
        var kept = new HeaviestKept(from.subList(same, from.size()), to.subList(same, to.size()));
        int left = same;
        int right = same;
        while (left < from.size() || right < to.size()) {
            int leftStart = left;
            int rightStart = right;
            while (!kept.isKept(left - same, right - same) && (left < from.size() || right < to.size())) {
                boolean cut = right == to.size() || (left < from.size() && kept.isCut(left - same, right - same));
                left += cut ? 1 : 0;
                right += cut ? 0 : 1;
            }
            if (left > leftStart || right > rightStart) {
                changes.add(new Change(leftStart, left, rightStart, right));
            }
            left++;
            right++;
        }
        return changes;
    }

    /** How many words are the same from the beginning on: these are kept, whatever follows. */
    private static int commonHead(List<Word> from, List<Word> to) {
        int same = 0;
        while (same < from.size()
                && same < to.size()
                && from.get(same).id() == to.get(same).id()) {
            same++;
        }
        return same;
    }

    /** The changes as people read them: those with hardly a function word between them are one. */
    public static List<Change> readable(List<Word> from, List<Word> to) {
        var merged = new ArrayList<Change>();
        for (var change : changes(from, to)) {
            int last = merged.size() - 1;
            if (last >= 0 && isIsland(from, merged.get(last), change)) {
                merged.set(last, merged.get(last).cover(change));
            } else {
                merged.add(change);
            }
        }
        return merged;
    }

    private static boolean isIsland(List<Word> from, Change before, Change after) {
        double weight = from.subList(before.fromEnd(), after.fromStart()).stream()
                .mapToDouble(Word::weight)
                .sum();
        return weight < ISLAND && !(before.isCut() && after.isCut()) && !(before.isAdded() && after.isAdded());
    }

    /** The heaviest common subsequence of what follows each two places. */
    private static final class HeaviestKept {
        private final int[] from;
        private final int[] to;
        private final double[] weights;

        /** A row for each place on the left and the end, in it a column for each on the right and the end. */
        private final double[] kept;

        private final int columns;

        HeaviestKept(List<Word> from, List<Word> to) {
            this.from = from.stream().mapToInt(Word::id).toArray();
            this.to = to.stream().mapToInt(Word::id).toArray();
            this.weights = from.stream().mapToDouble(Word::weight).toArray();
            this.columns = this.to.length + 1;
            this.kept = new double[(this.from.length + 1) * columns];
            for (int left = this.from.length - 1; left >= 0; left--) {
                for (int right = this.to.length - 1; right >= 0; right--) {
                    double best = Math.max(at(left + 1, right), at(left, right + 1));
                    if (this.from[left] == this.to[right]) {
                        best = Math.max(best, at(left + 1, right + 1) + weights[left]);
                    }
                    kept[left * columns + right] = best;
                }
            }
        }

        private double at(int left, int right) {
            return kept[left * columns + right];
        }

        /** Whether the words at these places are one that stays. */
        boolean isKept(int left, int right) {
            return left < from.length
                    && right < to.length
                    && from[left] == to[right]
                    && at(left, right) == at(left + 1, right + 1) + weights[left];
        }

        /** Whether at least as much stays without the left word as without the right one. */
        boolean isCut(int left, int right) {
            return at(left + 1, right) >= at(left, right + 1);
        }
    }
}
