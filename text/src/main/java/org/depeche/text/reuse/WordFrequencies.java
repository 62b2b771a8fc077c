package org.depeche.text.reuse;

/**
 * How often each word code was seen, roughly: codes that share a cell count together.
 *
 * <p>The information of a word is the whole number of bits in (all words / its count): 4 for « de », 15 for a rare name.
 */
final class WordFrequencies {
    private static final int CELLS = 1 << 18;
    private final int[] counts = new int[CELLS];
    private long total = 1;

    void count(FoldedWords words) {
        for (int word = 0; word < words.size(); word++) {
            counts[cell(words.code(word))]++;
        }
        total += words.size();
    }

    int bits(int code) {
        return log2(total / Math.max(1, counts[cell(code)]));
    }

    /** How many bits it takes to tell one place among all words seen. */
    int bitsOfAPlace() {
        return log2(total);
    }

    private static int cell(int code) {
        return (code ^ (code >>> 14)) & (CELLS - 1);
    }

    private static int log2(long number) {
        return 63 - Long.numberOfLeadingZeros(Math.max(1, number));
    }
}
