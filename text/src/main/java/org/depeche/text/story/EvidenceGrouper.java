package org.depeche.text.story;

import java.util.Arrays;

/**
 * Groups things so that the evidence within the groups is greatest.
 *
 * <p>Idea: correlation clustering [1]: each two members of a group add the log-odds that they belong together, so a
 * group holds as long as its members speak for each other on average, and no chain of look-alikes can run away. The
 * greatest sum is sought as the Louvain method seeks modularity [2]: things move to the group that gains most, then the
 * groups move as things, until nothing moves; at the end single things once more. What we changed: the order is given
 * and not random; in a large group a thing has to stand up against the members most like it only, because no more
 * were compared. Cost: a few passes over the links.
 *
 * <p>[1] Nikhil Bansal, Avrim Blum and Shuchi Chawla, Correlation Clustering, 2004. [2] Vincent D. Blondel et al., Fast
 * unfolding of communities in large networks, 2008, https://arxiv.org/abs/0803.0476
 */
final class EvidenceGrouper {
    private static final int MOST_PASSES = 20;
    private static final double NEGLIGIBLE = 1e-4;

    /** How many members a thing has to stand up against. */
    static final int COMPARED = 48;

    private EvidenceGrouper() {}

    /** For each thing of {@code graph} the number of its group; groups are numbered in the order of their first things. */
    static int[] group(EvidenceGraph graph) {
        int[] group = identity(graph.size());
        var level = graph;
        while (true) {
            int[] moved = identity(level.size());
            boolean any = new Moves(level, moved).run();
            int groups = renumber(moved);
            for (int thing = 0; thing < group.length; thing++) {
                group[thing] = moved[group[thing]];
            }
            if (!any || groups == level.size()) {
                break;
            }
            level = level.contract(moved, groups);
        }
        new Moves(graph, group).run();
        renumber(group);
        return group;
    }

    /** The sum of evidence within the groups, for each group. */
    static double[] sums(EvidenceGraph graph, int[] group, int groups) {
        double[] sums = new double[groups];
        int[] articles = new int[groups];
        for (int thing = 0; thing < graph.size(); thing++) {
            for (int place = graph.start(thing); place < graph.start(thing + 1); place++) {
                if (group[graph.link(place)] == group[thing]) {
                    sums[group[thing]] += graph.evidence(place) / 2;
                }
            }
            articles[group[thing]] += graph.articles(thing);
        }
        for (int one = 0; one < groups; one++) {
            sums[one] -= PairEvidence.BOUND * pairsWithin(articles[one]);
        }
        return sums;
    }

    /** How many pairs are looked at where a thing of {@code size} articles meets a group of {@code others}. */
    static double pairs(int size, int others) {
        return (double) Math.min(size, others) * Math.min(Math.max(size, others), COMPARED);
    }

    private static double pairsWithin(int size) {
        int compared = Math.min(size, COMPARED);
        return compared * (compared - 1) / 2.0 + (double) (size - compared) * COMPARED;
    }

    private static int[] identity(int size) {
        int[] group = new int[size];
        Arrays.setAll(group, thing -> thing);
        return group;
    }

    /** Numbers the groups in the order of their first things; how many there are. */
    static int renumber(int[] group) {
        int[] number = new int[group.length];
        Arrays.fill(number, -1);
        int groups = 0;
        for (int thing = 0; thing < group.length; thing++) {
            if (number[group[thing]] < 0) {
                number[group[thing]] = groups++;
            }
            group[thing] = number[group[thing]];
        }
        return groups;
    }

    /** Moves things between groups until no move gains. */
    private static final class Moves {
        private final EvidenceGraph graph;
        private final int[] group;
        private final int[] articles;
        private final float[] gained;
        private final int[] touched;
        private final int[] empty;
        private int empties;

        Moves(EvidenceGraph graph, int[] group) {
            this.graph = graph;
            this.group = group;
            articles = new int[group.length];
            gained = new float[group.length];
            touched = new int[group.length];
            empty = new int[group.length + 1];
            for (int thing = 0; thing < group.length; thing++) {
                articles[group[thing]] += graph.articles(thing);
            }
            for (int one = group.length - 1; one >= 0; one--) {
                if (articles[one] == 0) {
                    empty[empties++] = one;
                }
            }
        }

        boolean run() {
            boolean any = false;
            boolean moving = true;
            for (int pass = 0; pass < MOST_PASSES && moving; pass++) {
                moving = false;
                for (int thing = 0; thing < group.length; thing++) {
                    moving |= move(thing);
                }
                any |= moving;
            }
            return any;
        }

        private boolean move(int thing) {
            int found = gather(thing);
            int own = group[thing];
            int size = graph.articles(thing);
            articles[own] -= size;
            int best = own;
            double most = articles[own] == 0 ? 0 : gain(own, size) + NEGLIGIBLE;
            if (most < 0) {
                best = -1;
                most = 0;
            }
            for (int place = 0; place < found; place++) {
                int other = touched[place];
                double gain = other == own ? 0 : gain(other, size);
                if (gain > most + NEGLIGIBLE) {
                    most = gain;
                    best = other;
                }
            }
            for (int place = 0; place < found; place++) {
                gained[touched[place]] = 0;
            }
            best = best < 0 ? empty[--empties] : best;
            articles[best] += size;
            if (articles[own] == 0) {
                empty[empties++] = own;
            }
            group[thing] = best;
            return best != own;
        }

        private int gather(int thing) {
            int found = 0;
            for (int place = graph.start(thing); place < graph.start(thing + 1); place++) {
                int other = group[graph.link(place)];
                if (gained[other] == 0) {
                    touched[found++] = other;
                }
                gained[other] += graph.evidence(place);
            }
            return found;
        }

        private double gain(int other, int size) {
            return gained[other] - PairEvidence.BOUND * pairs(size, articles[other]);
        }
    }
}
