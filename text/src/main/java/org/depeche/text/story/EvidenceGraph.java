package org.depeche.text.story;

import java.util.Arrays;

/**
 * Things with the evidence between them, as far as there is any: what is not linked speaks with full weight against
 * being one.
 *
 * <p>Evidence is held from 0 (the bound against) to twice the bound (the bound for).
 */
final class EvidenceGraph {
    private final int[][] links;
    private final float[][] evidence;
    private final int[] lengths;
    private final int[] sizes;

    /** @param sizes how many articles each thing stands for */
    private EvidenceGraph(int[] sizes) {
        this.sizes = sizes;
        links = new int[sizes.length][4];
        evidence = new float[sizes.length][4];
        lengths = new int[sizes.length];
    }

    /** A graph of {@code size} articles. */
    EvidenceGraph(int size) {
        this(ones(size));
    }

    int size() {
        return sizes.length;
    }

    int articles(int thing) {
        return sizes[thing];
    }

    int links(int thing) {
        return lengths[thing];
    }

    int link(int thing, int place) {
        return links[thing][place];
    }

    float evidence(int thing, int place) {
        return evidence[thing][place];
    }

    /** Links two things both ways; each two once. */
    void link(int one, int other, float value) {
        append(one, other, value);
        append(other, one, value);
    }

    private void append(int from, int to, float value) {
        if (lengths[from] == links[from].length) {
            links[from] = Arrays.copyOf(links[from], lengths[from] * 2);
            evidence[from] = Arrays.copyOf(evidence[from], lengths[from] * 2);
        }
        links[from][lengths[from]] = to;
        evidence[from][lengths[from]++] = value;
    }

    /** The graph of groups: {@code group} gives each thing's, from 0 to {@code groups}. */
    EvidenceGraph contract(int[] group, int groups) {
        int[] articles = new int[groups];
        int[][] members = members(group, groups);
        for (int thing = 0; thing < size(); thing++) {
            articles[group[thing]] += sizes[thing];
        }
        var contracted = new EvidenceGraph(articles);
        float[] sums = new float[groups];
        for (int one = 0; one < groups; one++) {
            int[] touched = new int[8];
            int found = 0;
            for (int thing : members[one]) {
                for (int place = 0; place < lengths[thing]; place++) {
                    int other = group[links[thing][place]];
                    if (other > one) {
                        if (sums[other] == 0) {
                            touched = found == touched.length ? Arrays.copyOf(touched, found * 2) : touched;
                            touched[found++] = other;
                        }
                        sums[other] += evidence[thing][place];
                    }
                }
            }
            Arrays.sort(touched, 0, found);
            for (int place = 0; place < found; place++) {
                contracted.link(one, touched[place], sums[touched[place]]);
                sums[touched[place]] = 0;
            }
        }
        return contracted;
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
