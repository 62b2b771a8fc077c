package org.depeche.text.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Joins things into groups, the likest first, as long as the members of two groups are alike on average.
 *
 * <p>Idea: agglomerative clustering with the group average [1], over a sparse table: things without an entry are not
 * alike. Cost: O(p log p) for p pairs, and for each joining the neighbours of the smaller group.
 *
 * <p>[1] Robert R. Sokal and Charles D. Michener, A Statistical Method for Evaluating Systematic Relationships, 1958.
 */
final class AverageLinkage {
    private static final double NEGLIGIBLE = 0.02;

    private record Candidate(int one, int other, double likeness, int versions) {}

    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Map<Integer, Double>> sums = new ArrayList<>();
    private final int[] versions;
    private final PriorityQueue<Candidate> queue =
            new PriorityQueue<>(Comparator.comparingDouble((Candidate candidate) -> -candidate.likeness())
                    .thenComparingInt(Candidate::one)
                    .thenComparingInt(Candidate::other));

    AverageLinkage(int size, List<ArticleLikeness.Pair> pairs) {
        versions = new int[size];
        for (int place = 0; place < size; place++) {
            members.add(new ArrayList<>(List.of(place)));
            sums.add(new HashMap<>());
        }
        for (var pair : pairs) {
            if (pair.likeness() < NEGLIGIBLE) {
                continue;
            }
            sums.get(pair.one()).put(pair.other(), pair.likeness());
            sums.get(pair.other()).put(pair.one(), pair.likeness());
        }
    }

    /** The groups, none alike to another by {@code least} or more, in the order of their first members. */
    List<List<Integer>> groups(double least) {
        for (int one = 0; one < members.size(); one++) {
            for (var entry : sums.get(one).entrySet()) {
                if (entry.getKey() > one) {
                    offer(one, entry.getKey(), least);
                }
            }
        }
        while (!queue.isEmpty()) {
            var next = queue.remove();
            if (next.versions() == versions[next.one()] + versions[next.other()]
                    && !members.get(next.one()).isEmpty()
                    && !members.get(next.other()).isEmpty()) {
                join(next.one(), next.other(), least);
            }
        }
        return members.stream()
                .filter(group -> !group.isEmpty())
                .map(List::copyOf)
                .toList();
    }

    private void offer(int one, int other, double least) {
        double average = sums.get(one).getOrDefault(other, 0.0)
                / ((double) members.get(one).size() * members.get(other).size());
        if (average >= least) {
            queue.add(new Candidate(
                    Math.min(one, other), Math.max(one, other), average, versions[one] + versions[other]));
        }
    }

    private void join(int kept, int given, double least) {
        members.get(kept).addAll(members.get(given));
        members.get(given).clear();
        versions[kept] = versions[kept] + versions[given] + 1;
        sums.get(kept).remove(given);
        for (var entry : new HashMap<>(sums.get(given)).entrySet()) {
            int neighbour = entry.getKey();
            sums.get(neighbour).remove(given);
            if (neighbour != kept) {
                sums.get(kept).merge(neighbour, entry.getValue(), Double::sum);
                sums.get(neighbour).merge(kept, entry.getValue(), Double::sum);
            }
        }
        sums.get(given).clear();
        sums.get(kept).keySet().forEach(neighbour -> offer(kept, neighbour, least));
    }
}
