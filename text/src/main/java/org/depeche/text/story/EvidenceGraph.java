package org.depeche.text.story;

import java.util.Arrays;

/**
 * Things with the evidence between them, as far as there is any: what is not linked speaks with full weight against
 * being one.
 *
 * <p>Evidence is held from 0 (the bound against) to twice the bound (the bound for).
 */
final class EvidenceGraph {
    private static final int LINKS_EACH = 16;

    private final int[] sizes;

    /** The links in the order in which they were made: their two ends one after the other, and the evidence. */
    private int[] ends;

    private float[] values;
    private int made;

    /** The same by thing: those of {@code thing} stand from {@code starts[thing]} on, in the order of their making. */
    private final int[] starts;

    private int[] links = {};
    private float[] evidence = {};

    /** @param sizes how many articles each thing stands for */
    private EvidenceGraph(int[] sizes, int room) {
        this.sizes = sizes;
        starts = new int[sizes.length + 1];
        ends = new int[2 * room];
        values = new float[room];
    }

    /** A graph of {@code size} articles. */
    EvidenceGraph(int size) {
        this(ones(size), size * LINKS_EACH);
    }

    int size() {
        return sizes.length;
    }

    int articles(int thing) {
        return sizes[thing];
    }

    /** Where the links of {@code thing} begin; those of the next thing begin where they end. */
    int start(int thing) {
        return starts[thing];
    }

    /** What the link at {@code place} leads to. */
    int link(int place) {
        return links[place];
    }

    float evidence(int place) {
        return evidence[place];
    }

    /** Links two things both ways; each two once. */
    void link(int one, int other, float value) {
        if (made == values.length) {
            values = Arrays.copyOf(values, made * 2 + LINKS_EACH);
            ends = Arrays.copyOf(ends, values.length * 2);
        }
        ends[2 * made] = one;
        ends[2 * made + 1] = other;
        values[made++] = value;
    }

    /** Sorts the links by thing: to be done once, when all are made and before any is asked for. */
    EvidenceGraph sorted() {
        for (int end = 0; end < 2 * made; end++) {
            starts[ends[end] + 1]++;
        }
        for (int thing = 0; thing < sizes.length; thing++) {
            starts[thing + 1] += starts[thing];
        }
        links = new int[2 * made];
        evidence = new float[2 * made];
        int[] next = starts.clone();
        for (int end = 0; end < 2 * made; end++) {
            int place = next[ends[end]]++;
            links[place] = ends[end ^ 1];
            evidence[place] = values[end >> 1];
        }
        ends = new int[0];
        values = new float[0];
        return this;
    }

    /** The graph of groups: {@code group} gives each thing's, from 0 to {@code groups}. */
    EvidenceGraph contract(int[] group, int groups) {
        int[] articles = new int[groups];
        int[][] members = members(group, groups);
        for (int thing = 0; thing < size(); thing++) {
            articles[group[thing]] += sizes[thing];
        }
        var contracted = new EvidenceGraph(articles, made / 2);
        float[] sums = new float[groups];
        for (int one = 0; one < groups; one++) {
            int[] touched = new int[8];
            int found = 0;
            for (int thing : members[one]) {
                for (int place = starts[thing]; place < starts[thing + 1]; place++) {
                    int other = group[links[place]];
                    if (other > one) {
                        if (sums[other] == 0) {
                            touched = found == touched.length ? Arrays.copyOf(touched, found * 2) : touched;
                            touched[found++] = other;
                        }
                        sums[other] += evidence[place];
                    }
                }
            }
            Arrays.sort(touched, 0, found);
            for (int place = 0; place < found; place++) {
                contracted.link(one, touched[place], sums[touched[place]]);
                sums[touched[place]] = 0;
            }
        }
        return contracted.sorted();
    }

    private static int[] ones(int size) {
        int[] ones = new int[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static int[][] members(int[] group, int groups) {
        int[] counts = new int[groups];
        for (int of : group) {
            counts[of]++;
        }
        int[][] members = new int[groups][];
        for (int one = 0; one < groups; one++) {
            members[one] = new int[counts[one]];
        }
        for (int thing = group.length - 1; thing >= 0; thing--) {
            members[group[thing]][--counts[group[thing]]] = thing;
        }
        return members;
    }
}
