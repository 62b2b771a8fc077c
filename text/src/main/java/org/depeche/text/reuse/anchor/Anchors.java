package org.depeche.text.reuse.anchor;

import org.depeche.text.reuse.fold.FoldedWords;

/** Groups of {@value #WORDS} words by which texts that share a passage find each other. */
public final class Anchors {
    public static final int WORDS = 5;

    /** One group in so many is posted: every passage of {@code WORDS + STEP - 1} = 8 words then holds a posted one. */
    public static final int STEP = 4;

    private Anchors() {}

    /** The part of {@code hash} that a {@link PostingTable} can tell from that of another group. */
    public static long told(long hash) {
        return ((long) PostingTable.part(hash) << PostingTable.TAG_BITS) | PostingTable.tag(hash);
    }

    /** The hash of the group that begins at {@code word}. */
    public static long hash(FoldedWords words, int word) {
        long hash = words.code(word);
        for (int at = word + 1; at < word + WORDS; at++) {
            hash = hash * 0x9E3779B97F4A7C15L + words.code(at);
            hash ^= hash >>> 29;
        }
        hash *= 0xBF58476D1CE4E5B9L;
        hash ^= hash >>> 32;
        hash *= 0x94D049BB133111EBL;
        return hash ^ (hash >>> 31);
    }
}
