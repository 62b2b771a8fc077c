package org.depeche.text.reuse.anchor;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.depeche.text.reuse.snapshot.SnapshotReader;
import org.depeche.text.reuse.snapshot.SnapshotWriter;

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
    static final int TAG_BITS = 26;
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

    /** Writes the postings of the living articles. */
    public void write(SnapshotWriter out) throws IOException {
        for (int part = 0; part < PARTS; part++) {
            var postings = parts[part].clone();
            int kept = keepLiving(postings);
            out.number(kept);
            long tag = 0;
            for (int index = 0; index < kept; index++) {
                out.number((postings[index] >>> TAG_SHIFT) - tag);
                tag = postings[index] >>> TAG_SHIFT;
                out.number(article(postings[index]));
                out.number(postings[index] & (MOST_PLACES - 1));
            }
        }
    }

    /** Takes in what was written, for articles that number less than {@code numbered}; it must hold nothing yet. */
    public void read(SnapshotReader in, int numbered) throws IOException {
        for (int part = 0; part < PARTS; part++) {
            int count = in.count("the count of postings", Integer.MAX_VALUE);
            var postings = new long[Math.min(count, 1024)];
            long posting = 0;
            for (int index = 0; index < count; index++) {
                posting = read(in, posting >>> TAG_SHIFT, numbered);
                postings = index < postings.length ? postings : Arrays.copyOf(postings, index * 2);
                postings[index] = posting;
                if (index >= WORN && postings[index - WORN] >>> TAG_SHIFT == posting >>> TAG_SHIFT) {
                    throw SnapshotReader.damaged("an anchor is held by more than " + WORN + " articles");
                }
            }
            hold(part, postings, count, 0);
        }
    }

    private static long read(SnapshotReader in, long lastTag, int numbered) throws IOException {
        long tag = lastTag + in.number("an anchor", (1L << TAG_BITS) - 1 - lastTag);
        long article = in.number("the number of an article", numbered - 1L);
        return (tag << TAG_SHIFT) | ((article + 1) << 14) | in.number("a place", MOST_PLACES - 1L);
    }

    private void grow(int part, int fewestSlots) {
        var old = parts[part];
        hold(part, old, keepLiving(old), fewestSlots);
    }

    /** Moves the postings of living articles to the front; how many they are. */
    private int keepLiving(long[] part) {
        int kept = 0;
        for (int slot = 0; slot < part.length; slot++) {
            if (part[slot] != 0 && isLive.test(article(part[slot]))) {
                part[kept++] = part[slot];
            }
        }
        return kept;
    }

    private void hold(int part, long[] postings, int count, int fewestSlots) {
        sizes[part] = count;
        int slots = Math.max(fewestSlots, (int) ((count + 8) / FULL * GROWTH));
        while (!fill(part, postings, count, slots)) {
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

    static int part(long anchor) {
        return (int) (anchor >>> 54);
    }

    static long tag(long anchor) {
        return anchor & ((1L << TAG_BITS) - 1);
    }

    private static int slot(long tag, int length) {
        return (int) ((tag * (length - OVERHANG)) >>> TAG_BITS);
    }
}
