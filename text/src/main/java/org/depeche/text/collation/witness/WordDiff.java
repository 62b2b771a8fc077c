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
        var kept = table(from, to);
        var changes = new ArrayList<Change>();
        int left = 0;
        int right = 0;
        while (left < from.size() || right < to.size()) {
            int leftStart = left;
            int rightStart = right;
            while (!isKept(from, to, kept, left, right) && (left < from.size() || right < to.size())) {
                boolean cut =
                        right == to.size() || (left < from.size() && kept[left + 1][right] >= kept[left][right + 1]);
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

    private static boolean isKept(List<Word> from, List<Word> to, double[][] kept, int left, int right) {
        return left < from.size()
                && right < to.size()
                && from.get(left).id() == to.get(right).id()
                && kept[left][right]
                        == kept[left + 1][right + 1] + from.get(left).weight();
    }

    /** The heaviest common subsequence of what follows each two places. */
    private static double[][] table(List<Word> from, List<Word> to) {
        var kept = new double[from.size() + 1][to.size() + 1];
        for (int left = from.size() - 1; left >= 0; left--) {
            for (int right = to.size() - 1; right >= 0; right--) {
                double best = Math.max(kept[left + 1][right], kept[left][right + 1]);
                if (from.get(left).id() == to.get(right).id()) {
                    best = Math.max(
                            best, kept[left + 1][right + 1] + from.get(left).weight());
                }
                kept[left][right] = best;
            }
        }
        return kept;
    }
}
