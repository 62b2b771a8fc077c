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
    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long LEAVING = power(BASE, STRETCH);

    /** Hashes of stretches, 0 where a slot is free, each with its first two words in {@link #words}. */
    private long[] hashes = new long[1 << 12];

    private long[] words = new long[1 << 12];
    private int size;
    private int zeros;

    /** Takes in the words of {@code text}. */
    public void add(FoldedWords text) {
        long hash = 0;
        for (int word = text.size() - 1; word >= 0; word--) {
            // From the last word on: the end of a text makes stretches of its own.
            long leaving = word + STRETCH < text.size() ? text.code(word + STRETCH) + 1L : 0;
            hash = hash * BASE + (text.code(word) + 1L) - leaving * LEAVING;
            long next = word + 1 < text.size() ? text.code(word + 1) : 0;
            put(mix(hash), ((long) text.code(word) << Integer.SIZE) | (next & 0xFFFF_FFFFL));
        }
    }

    /** Takes in what {@code other} holds, the sample of another part of the collection. */
    public void addAll(WordSample other) {
        thin(other.zeros);
        for (int slot = 0; slot < other.hashes.length; slot++) {
            if (other.hashes[slot] != 0) {
                put(other.hashes[slot], other.words[slot]);
            }
        }
    }

    /** What the words of the collection tell; they are not counted on. */
    public WordFrequencies frequencies() {
        var held = new long[size];
        int count = 0;
        for (int slot = 0; slot < hashes.length; slot++) {
            if (hashes[slot] != 0) {
                held[count++] = words[slot];
            }
        }
        Arrays.sort(held);
        return WordFrequencies.of(held, zeros);
    }

    public void write(SnapshotWriter out) throws IOException {
        out.number(zeros);
        out.number(size);
        for (int slot = 0; slot < hashes.length; slot++) {
            if (hashes[slot] != 0) {
                out.number(hashes[slot] >>> Integer.SIZE);
                out.number(hashes[slot] & 0xFFFF_FFFFL);
                out.number(words[slot] >>> Integer.SIZE);
                out.number(words[slot] & 0xFFFF_FFFFL);
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
        if (Long.numberOfLeadingZeros(hash) < zeros || hash == 0) {
            return;
        }
        // By the table's size too: what comes in the order of another table would else pile up in this one.
        int slot = (int) ((hash * (BASE + 2L * hashes.length)) >>> 32) & (hashes.length - 1);
        while (hashes[slot] != 0) {
            if (hashes[slot] == hash) {
                return;
            }
            slot = (slot + 1) & (hashes.length - 1);
        }
        hashes[slot] = hash;
        words[slot] = firstWords;
        size++;
        if (size > MOST) {
            thin(zeros + 1);
        } else if (size * 2 > hashes.length) {
            rebuild(hashes.length * 2);
        }
    }

    /** Keeps only stretches whose hashes begin with so many zeros, and no more than there is room for. */
    private void thin(int fewestZeros) {
        if (fewestZeros > zeros) {
            zeros = fewestZeros;
            rebuild(hashes.length);
        }
    }

    private void rebuild(int slots) {
        var oldHashes = hashes;
        var oldWords = words;
        hashes = new long[slots];
        words = new long[slots];
        size = 0;
        for (int slot = 0; slot < oldHashes.length; slot++) {
            if (oldHashes[slot] != 0) {
                put(oldHashes[slot], oldWords[slot]);
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
