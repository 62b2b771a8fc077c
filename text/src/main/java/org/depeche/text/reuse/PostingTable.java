package org.depeche.text.reuse;

import java.util.function.IntPredicate;

/**
 * Which articles hold an anchor, and where: a hash table of one {@code long} a posting.
 *
 * <p>Idea: open addressing with linear probing in 4,096 small tables, each growing by a fifth when four fifths full:
 * memory stays within a third of what the postings need, and no growth halts the rest. Twelve bits of the anchor's hash
 * choose the part; 26 more stand in the posting beside 24 of the article's number and 14 of the place (in steps of
 * {@link Anchors#STEP} words), and choose the slot, so nothing but the arrays is kept; a wrong match is seen when words
 * are compared. Postings of articles that have left the window are dropped when a part grows. An anchor that
 * {@value #WORN} articles hold which share nothing else is a stock phrase and is posted no more. Cost: some ten probes a
 * look-up, one or two cache lines.
 */
final class PostingTable {
    static final int WORN = 16;
    static final int MOST_ARTICLES = (1 << 24) - 2;
    private static final int PARTS = 4096;
    private static final int MOST_PLACES = 1 << 14;
    private static final int TAG_BITS = 26;
    private static final int TAG_SHIFT = 38;
    private static final double FULL = 0.8;

    private final long[][] parts = new long[PARTS][16];
    private final int[] sizes = new int[PARTS];
    private final long[] found = new long[WORN];
    private final IntPredicate isLive;

    PostingTable(IntPredicate isLive) {
        this.isLive = isLive;
    }

    /** How many articles hold {@code anchor}; {@link #article} and {@link #place} then tell them by number. */
    int find(long anchor) {
        var part = parts[part(anchor)];
        long tag = tag(anchor);
        int count = 0;
        int slot = slot(tag, part.length);
        while (part[slot] != 0 && count < WORN) {
            if (part[slot] >>> TAG_SHIFT == tag) {
                found[count++] = part[slot];
            }
            slot = slot + 1 == part.length ? 0 : slot + 1;
        }
        return count;
    }

    int article(int index) {
        return (int) ((found[index] >>> 14) & 0xFFFFFF) - 1;
    }

    /** The first of the {@link Anchors#STEP} words at one of which the anchor begins. */
    int place(int index) {
        return (int) (found[index] & 0x3FFF) * Anchors.STEP;
    }

    /** Posts {@code anchor}, unless it is worn or lies too deep in its article to be told. */
    void add(long anchor, int article, int word) {
        int place = word / Anchors.STEP;
        if (place >= MOST_PLACES || find(anchor) >= WORN) {
            return;
        }
        int part = part(anchor);
        if (sizes[part] + 1 > parts[part].length * FULL) {
            grow(part);
        }
        insert(parts[part], (tag(anchor) << TAG_SHIFT) | ((article + 1L) << 14) | place);
        sizes[part]++;
    }

    /** How much memory the postings take. */
    long bytes() {
        long bytes = 0;
        for (var part : parts) {
            bytes += 16 + 8L * part.length;
        }
        return bytes;
    }

    private void grow(int part) {
        var old = parts[part];
        int kept = 0;
        for (int slot = 0; slot < old.length; slot++) {
            if (old[slot] != 0 && !isLive.test((int) ((old[slot] >>> 14) & 0xFFFFFF) - 1)) {
                old[slot] = 0;
            }
            kept += old[slot] == 0 ? 0 : 1;
        }
        var larger = new long[Math.max(16, (int) ((kept + 1) / FULL * 1.2) + 1)];
        for (long posting : old) {
            if (posting != 0) {
                insert(larger, posting);
            }
        }
        parts[part] = larger;
        sizes[part] = kept;
    }

    private static void insert(long[] part, long posting) {
        int slot = slot(posting >>> TAG_SHIFT, part.length);
        while (part[slot] != 0) {
            slot = slot + 1 == part.length ? 0 : slot + 1;
        }
        part[slot] = posting;
    }

    private static int part(long anchor) {
        return (int) (anchor >>> 52);
    }

    private static long tag(long anchor) {
        return anchor & ((1L << TAG_BITS) - 1);
    }

    private static int slot(long tag, int length) {
        return (int) ((tag * length) >>> TAG_BITS);
    }
}
