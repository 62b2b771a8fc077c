package org.depeche.text.reuse.anchor;

import java.io.IOException;
import java.util.Arrays;
import org.depeche.text.reuse.fold.FoldedWords;
import org.depeche.text.reuse.snapshot.SnapshotReader;
import org.depeche.text.reuse.snapshot.SnapshotWriter;

/**
 * A sample of a collection's words, from which {@link WordFrequencies} follow that are the same in whatever order, and on
 * however many machines, the articles were read.
 *
 * <p>Idea: a word is counted once for each different stretch of {@value #STRETCH} words that begins with it, so that a
 * dispatch with a thousand copies counts as one and a title before a name as often as it is written. Of all stretches
 * those are kept whose hash begins with so many zeros that at most {@value #MOST} are left (1): which these are depends on
 * the collection alone, and samples of its parts can be joined. Cost: a hash and a look-up a word; 16 bytes a stretch
 * kept, twice that at worst.
 *
 * <p>(1) P. Gibbons, Distinct sampling for highly-accurate answers to distinct values queries and event reports, 2001,
 * <a href="https://www.vldb.org/conf/2001/P541.pdf">vldb.org/conf/2001/P541.pdf</a>.
 */
public final class WordSample {
    private static final int STRETCH = 16;
    private static final int MOST = 2_000_000;

    /** So many words are looked up side by side. */
    private static final int TOGETHER = 32;

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long LEAVING = power(BASE, STRETCH);

    /**
     * Two elements a slot, so that each look-up waits for memory but once: the hash of a stretch, 0 where the slot is free,
     * and its first two words.
     */
    private long[] slots;

    private final long[] waiting = new long[TOGETHER];

    /** Of no use but that what was read cannot be left unread. */
    @SuppressWarnings("unused")
    private long fetched;

    private int size;
    private int zeros;

    public WordSample() {
        this(0);
    }

    /** @param expected how many words will be taken in, about: room for all that is kept of them is made at once */
    public WordSample(long expected) {
        long kept = Math.max(1 << 11, Math.min(expected, MOST));
        slots = new long[8 * Integer.highestOneBit((int) kept - 1)];
    }

    /** Takes in the words of {@code text}. */
    public void add(FoldedWords text) {
        long hash = 0;
        int from = text.size();
        while (from > 0) {
            int to = from;
            from = Math.max(0, to - TOGETHER);
            for (int word = to - 1; word >= from; word--) {
                // From the last word on: the end of a text makes stretches of its own.
                long leaving = word + STRETCH < text.size() ? text.code(word + STRETCH) + 1L : 0;
                hash = hash * BASE + (text.code(word) + 1L) - leaving * LEAVING;
                waiting[word - from] = mix(hash);
            }
            fetch(to - from);
            for (int word = to - 1; word >= from; word--) {
                long next = word + 1 < text.size() ? text.code(word + 1) : 0;
                put(waiting[word - from], ((long) text.code(word) << Integer.SIZE) | (next & 0xFFFF_FFFFL));
            }
        }
    }

    /**
     * Reads the slots of the first {@code count} hashes that wait: reads that depend on nothing wait for memory side by side,
     * those of {@link #put} one after the other.
     */
    private void fetch(int count) {
        long read = 0;
        for (int at = 0; at < count; at++) {
            if (isKept(waiting[at])) {
                read ^= slots[slot(waiting[at])];
            }
        }
        fetched = read;
    }

    /** Takes in what {@code other} holds, the sample of another part of the collection. */
    public void addAll(WordSample other) {
        thin(other.zeros);
        for (int slot = 0; slot < other.slots.length; slot += 2) {
            if (other.slots[slot] != 0) {
                put(other.slots[slot], other.slots[slot + 1]);
            }
        }
    }

    /** What the words of the collection tell; they are not counted on. */
    public WordFrequencies frequencies() {
        var held = new long[size];
        int count = 0;
        for (int slot = 0; slot < slots.length; slot += 2) {
            if (slots[slot] != 0) {
                held[count++] = slots[slot + 1];
            }
        }
        Arrays.sort(held);
        return WordFrequencies.of(held, zeros);
    }

    public void write(SnapshotWriter out) throws IOException {
        out.number(zeros);
        out.number(size);
        for (int slot = 0; slot < slots.length; slot += 2) {
            if (slots[slot] != 0) {
                out.number(slots[slot] >>> Integer.SIZE);
                out.number(slots[slot] & 0xFFFF_FFFFL);
                out.number(slots[slot + 1] >>> Integer.SIZE);
                out.number(slots[slot + 1] & 0xFFFF_FFFFL);
            }
        }
    }

    public static WordSample read(SnapshotReader in) throws IOException {
        var sample = new WordSample();
        sample.zeros = in.count("the zeros of a sample", Integer.SIZE);
        for (int left = in.count("the size of a sample", MOST); left > 0; left--) {
            sample.put(halves(in, "a hash"), halves(in, "two words"));
        }
        return sample;
    }

    private static long halves(SnapshotReader in, String what) throws IOException {
        long first = in.number(what, 0xFFFF_FFFFL);
        return (first << Integer.SIZE) | in.number(what, 0xFFFF_FFFFL);
    }

    private void put(long hash, long firstWords) {
        if (!isKept(hash)) {
            return;
        }
        int slot = slot(hash);
        while (slots[slot] != 0) {
            if (slots[slot] == hash) {
                return;
            }
            slot = (slot + 2) & (slots.length - 2);
        }
        slots[slot] = hash;
        slots[slot + 1] = firstWords;
        size++;
        if (size > MOST) {
            thin(zeros + 1);
        } else if (size * 4 > slots.length) {
            rebuild(slots.length * 2);
        }
    }

    private boolean isKept(long hash) {
        return Long.numberOfLeadingZeros(hash) >= zeros && hash != 0;
    }

    /** Where to look for {@code hash} first. */
    private int slot(long hash) {
        // By the table's size too: what comes in the order of another table would else pile up in this one.
        return (int) ((hash * (BASE + slots.length)) >>> 32) & (slots.length - 2);
    }

    /** Keeps only stretches whose hashes begin with so many zeros, and no more than there is room for. */
    private void thin(int fewestZeros) {
        if (fewestZeros > zeros) {
            zeros = fewestZeros;
            rebuild(slots.length);
        }
    }

    private void rebuild(int length) {
        var old = slots;
        slots = new long[length];
        size = 0;
        for (int slot = 0; slot < old.length; slot += 2) {
            if (old[slot] != 0) {
                put(old[slot], old[slot + 1]);
            }
        }
    }

    private static long power(long base, int exponent) {
        long power = 1;
        for (int step = 0; step < exponent; step++) {
            power *= base;
        }
        return power;
    }

    private static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 32);
    }
}
