package org.depeche.text.reuse.collection;

import java.util.Arrays;
import org.depeche.text.reuse.anchor.Anchors;
import org.depeche.text.reuse.anchor.Information;
import org.depeche.text.reuse.anchor.WordFrequencies;
import org.depeche.text.reuse.fold.FoldedWords;

/**
 * Chooses the word groups by which articles that never meet find each other.
 *
 * <p>Idea: winnowing (1): of every {@value #WINDOW} neighbouring groups of five words the one with the least hash, so
 * that two texts with eight words in common choose one of them alike, without knowing of one another. What we changed:
 * only groups are chosen that are rare in the collection; as rarity is a property of the words, both sides still agree.
 * Cost: linear; two groups in five are chosen.
 *
 * <p>(1) S. Schleimer, D. Wilkerson, A. Aiken, Winnowing: local algorithms for document fingerprinting, 2003,
 * <a href="https://doi.org/10.1145/872757.872770">doi:10.1145/872757.872770</a>.
 */
public final class Anchoring {
    private static final int WINDOW = 4;

    /** Stands for the hash of a group that is not rare: none has so great a one but by a chance of one in 2^64. */
    private static final long COMMON = Long.MAX_VALUE;

    private Anchoring() {}

    /** The anchors of {@code text}, each once, in rising order. */
    public static long[] anchors(String text, WordFrequencies frequencies) {
        return anchors(FoldedWords.of(text), frequencies);
    }

    static long[] anchors(FoldedWords words, WordFrequencies frequencies) {
        int groups = words.size() - Anchors.WORDS + 1;
        if (groups < 1) {
            return new long[0];
        }
        var rare = new Information(words, frequencies).rareGroups();
        var hashes = new long[groups];
        Arrays.fill(hashes, COMMON);
        for (int group = rare.nextSetBit(0); group >= 0; group = rare.nextSetBit(group + 1)) {
            hashes[group] = Anchors.hash(words, group);
        }
        var chosen = new long[groups];
        int count = 0;
        int last = -1;
        for (int from = 0; from + WINDOW <= Math.max(groups, WINDOW); from++) {
            int least = least(hashes, from, Math.min(groups, from + WINDOW));
            if (least > last && hashes[least] != COMMON) {
                chosen[count++] = hashes[least];
                last = least;
            }
        }
        return distinct(Arrays.copyOf(chosen, count));
    }

    /** The group with the least hash, of equal ones the last. */
    private static int least(long[] hashes, int from, int to) {
        int least = from;
        for (int group = from + 1; group < to; group++) {
            if (hashes[group] <= hashes[least]) {
                least = group;
            }
        }
        return least;
    }

    private static long[] distinct(long[] anchors) {
        Arrays.sort(anchors);
        int count = 0;
        for (int at = 0; at < anchors.length; at++) {
            if (at == 0 || anchors[at] != anchors[at - 1]) {
                anchors[count++] = anchors[at];
            }
        }
        return Arrays.copyOf(anchors, count);
    }
}
