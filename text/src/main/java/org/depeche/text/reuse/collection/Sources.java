package org.depeche.text.reuse.collection;

import java.util.Arrays;

/**
 * Who holds each of many anchors first, in each of the up to three stretches of time that are seen from a season.
 *
 * <p>Articles are named by rank and ordinal ({@link Place#rank}), and may be added in any order. A hash table with open
 * addressing; cost: some 57 bytes a slot, of which a third to two thirds are taken at most.
 */
public final class Sources {
    private static final int SLICES = 3;
    private static final long NOBODY = Long.MAX_VALUE;

    private final long[] anchors;
    private final boolean[] taken;
    private final long[] ranks;
    private final long[] ordinals;

    /** Room for {@code most} anchors. */
    public Sources(int most) {
        int slots = Integer.highestOneBit(Math.max(8, most + most / 2)) * 2;
        anchors = new long[slots];
        taken = new boolean[slots];
        ranks = new long[slots * SLICES];
        ordinals = new long[slots * SLICES];
        Arrays.fill(ranks, NOBODY);
    }

    /** Notes that the article of {@code rank} and {@code ordinal} holds {@code anchor}. */
    public void add(long anchor, long rank, long ordinal) {
        int slot = slot(anchor);
        anchors[slot] = anchor;
        taken[slot] = true;
        int place = slot * SLICES + slice(rank);
        if (rank < ranks[place] || (rank == ranks[place] && ordinal < ordinals[place])) {
            ranks[place] = rank;
            ordinals[place] = ordinal;
        }
    }

    /** Hands on those that held {@code anchor} first and stand before the article of {@code rank} and {@code ordinal}. */
    public void before(long anchor, long rank, long ordinal, Receiver receiver) {
        int first = slot(anchor) * SLICES;
        for (int place = first; place <= first + slice(rank); place++) {
            if (ranks[place] < rank || (ranks[place] == rank && ordinals[place] < ordinal)) {
                receiver.take(ordinals[place]);
            }
        }
    }

    /** Takes the ordinal of a source. */
    public interface Receiver {
        void take(long ordinal);
    }

    private int slot(long anchor) {
        int slot = (int) (anchor >>> 20) & (anchors.length - 1);
        while (taken[slot] && anchors[slot] != anchor) {
            slot = (slot + 1) & (anchors.length - 1);
        }
        return slot;
    }

    private static int slice(long rank) {
        return (int) (rank >>> 60);
    }
}
