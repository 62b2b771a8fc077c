package org.depeche.text.reuse.anchor;

import java.util.BitSet;
import org.depeche.text.reuse.fold.FoldedWords;
import org.jspecify.annotations.Nullable;

/** How much each word of a text tells, by itself and after the word before it, in bits. */
public final class Information {
    private final FoldedWords words;
    private final WordFrequencies frequencies;
    private final int[] alone;
    private int @Nullable [] afterUpTo;

    public Information(FoldedWords words, WordFrequencies frequencies) {
        this.words = words;
        this.frequencies = frequencies;
        this.alone = new int[words.size()];
        for (int word = 0; word < alone.length; word++) {
            alone[word] = frequencies.bits(words.code(word));
        }
    }

    /** What the first of the words from {@code from} to before {@code to} tells, and each other after the one before. */
    public int bits(int from, int to) {
        var sums = afterUpTo == null ? sumUp() : afterUpTo;
        return alone[from] + sums[to] - sums[from + 1];
    }

    /**
     * The words at which groups begin that are rare enough to be anchors: not met by chance in all texts, however many
     * those have become, so that a look-up among a million articles meets no more strangers than among a thousand.
     */
    public BitSet rareGroups() {
        var rare = new BitSet(alone.length);
        int fewestBits = frequencies.bitsOfAPlaceEver();
        int sum = 0;
        for (int word = 0; word < alone.length; word++) {
            sum += alone[word] - (word < Anchors.WORDS ? 0 : alone[word - Anchors.WORDS]);
            if (word >= Anchors.WORDS - 1 && sum >= fewestBits) {
                rare.set(word - Anchors.WORDS + 1);
            }
        }
        return rare;
    }

    /** How many bits it takes to tell one place among all words seen. */
    int bitsOfAPlace() {
        return frequencies.bitsOfAPlace();
    }

    private int[] sumUp() {
        var sums = new int[alone.length + 1];
        for (int word = 1; word < alone.length; word++) {
            sums[word + 1] = sums[word] + frequencies.bits(words.code(word - 1), words.code(word));
        }
        afterUpTo = sums;
        return sums;
    }
}
