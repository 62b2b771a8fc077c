package org.depeche.text.reuse.anchor;

import java.util.function.IntPredicate;

/**
 * Which articles hold an anchor, and where: a hash table of one {@code long} a posting.
 *
 * <p>Idea: open addressing in {@value #PARTS} small tables. Ten bits of the anchor's hash choose the part; 26 more stand
 * in the posting beside 24 of the article's number and 14 of the place (in steps of {@link Anchors#STEP} words), and
 * choose the slot, so nothing but the arrays is kept; a wrong match is seen when words are compared. As slots rise with
 * those 26 bits, each part is kept sorted (1), and a look-up stops at the first greater posting: that is why parts may
 * be nine tenths full and grow by little. Postings of forgotten articles are passed over, and dropped when a part grows.
 * An anchor that {@value #WORN} articles hold which share nothing else is a stock phrase and is posted no more. Cost:
 * some five probes a look-up, one or two cache lines; about nine bytes a posting.
 *
 * <p>(1) O. Amble, D. Knuth, Ordered hash tables, 1974,
 * <a href="https://doi.org/10.1093/comjnl/17.2.135">doi:10.1093/comjnl/17.2.135</a>.
 */
public final class PostingTable {
    public static final int WORN = 16;
    public static final int MOST_ARTICLES = (1 << 24) - 2;
    private static final int PARTS = 1024;
    private static final int MOST_PLACES = 1 << 14;
    private static final int TAG_BITS = 26;
    private static final int TAG_SHIFT = 38;
    private static final double FULL = 0.9;
    private static final double GROWTH = 1.15;

    /** Slots behind the last that a hash chooses, for what is pushed on there. */
    private static final int OVERHANG = 24;

    private final long[][] parts = new long[PARTS][8 + OVERHANG];
    private final int[] sizes = new int[PARTS];
    private final long[] found = new long[WORN];
    private final IntPredicate isLive;

    public PostingTable(IntPredicate isLive) {
        this.isLive = isLive;
    }

    /** How many living articles hold {@code anchor}; {@link #article} and {@link #place} then tell them by number. */
    public int find(long anchor) {
        var part = parts[part(anchor)];
        long tag = tag(anchor);
        int count = 0;
        for (int slot = slot(tag, part.length); slot < part.length && part[slot] != 0; slot++) {
            long other = part[slot] >>> TAG_SHIFT;
            if (other == tag && count < WORN) {
                found[count] = part[slot];
                count += isLive.test(article(count)) ? 1 : 0;
            } else if (other > tag) {
                break;
            }
        }
        return count;
    }

    public int article(int index) {
        return article(found[index]);
    }

    /** The first of the {@link Anchors#STEP} words at one of which the anchor begins. */
    public int place(int index) {
        return (int) (found[index] & 0x3FFF) * Anchors.STEP;
    }

    /** Posts {@code anchor}, unless it is worn or lies too deep in its article to be told. */
    public void add(long anchor, int article, int word) {
        int place = word / Anchors.STEP;
        if (place >= MOST_PLACES || find(anchor) >= WORN) {
            return;
        }
        int part = part(anchor);
        long posting = (tag(anchor) << TAG_SHIFT) | ((article + 1L) << 14) | place;
        if (sizes[part] + 1 > (parts[part].length - OVERHANG) * FULL) {
            grow(part, 0);
        }
        while (!insert(parts[part], posting)) {
            grow(part, parts[part].length);
        }
        sizes[part]++;
    }

    /** How much memory the postings take. */
    public long bytes() {
        long bytes = 0;
        for (var part : parts) {
            bytes += 16 + 8L * part.length;
        }
        return bytes;
    }

    private void grow(int part, int fewestSlots) {
        var old = parts[part];
        int kept = 0;
        for (int slot = 0; slot < old.length; slot++) {
            if (old[slot] != 0 && isLive.test(article(old[slot]))) {
                old[kept++] = old[slot];
            }
        }
        sizes[part] = kept;
        int slots = Math.max(fewestSlots, (int) ((kept + 8) / FULL * GROWTH));
        while (!fill(part, old, kept, slots)) {
            slots = (int) (slots * GROWTH) + 1;
        }
    }

    /** Puts sorted postings into a new part of so many slots; whether they all found a place. */
    private boolean fill(int part, long[] postings, int count, int slots) {
        var larger = new long[slots + OVERHANG];
        int next = 0;
        for (int index = 0; index < count; index++) {
            next = Math.max(next, slot(postings[index] >>> TAG_SHIFT, larger.length));
            if (next == larger.length) {
                return false;
            }
            larger[next++] = postings[index];
        }
        parts[part] = larger;
        return true;
    }

    /** Puts {@code posting} in its order, pushing greater ones on; whether there was room before the end. */
    private static boolean insert(long[] part, long posting) {
        int slot = slot(posting >>> TAG_SHIFT, part.length);
        while (slot < part.length && part[slot] != 0 && Long.compareUnsigned(part[slot], posting) < 0) {
            slot++;
        }
        int free = slot;
        while (free < part.length && part[free] != 0) {
            free++;
        }
        if (free >= part.length) {
            return false;
        }
        System.arraycopy(part, slot, part, slot + 1, free - slot);
        part[slot] = posting;
        return true;
    }

    private static int article(long posting) {
        return (int) ((posting >>> 14) & 0xFFFFFF) - 1;
    }

    private static int part(long anchor) {
        return (int) (anchor >>> 54);
    }

    private static long tag(long anchor) {
        return anchor & ((1L << TAG_BITS) - 1);
    }

    private static int slot(long tag, int length) {
        return (int) ((tag * (length - OVERHANG)) >>> TAG_BITS);
    }
}
