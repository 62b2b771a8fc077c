package org.depeche.text.reuse.anchor;

import java.io.IOException;
import java.io.Serializable;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;
import org.depeche.text.reuse.fold.FoldedWords;
import org.depeche.text.reuse.snapshot.SnapshotReader;
import org.depeche.text.reuse.snapshot.SnapshotWriter;

/**
 * How often words and pairs of neighbours were seen of late, roughly: codes that share a cell count together.
 *
 * <p>From this follows the information of a word after another, in whole bits: 4 for « de », 15 for a rare name, 0 for
 * the end of a set phrase like a minister's title and name. Copied text is to be left out of the counts, or a hot
 * dispatch would look like a set phrase. All counts are halved now and then, so that they tell of the last ten thousand
 * articles or so and the tables never fill. A pair is counted in two cells, of which the lower is believed and raised
 * (1, "conservative update"); changed: both lie in one cache line. Memory: 9 MB, whatever the number of articles.
 *
 * <p>(1) C. Estan, G. Varghese, New directions in traffic measurement and accounting, 2002,
 * <a href="https://doi.org/10.1145/633025.633056">doi:10.1145/633025.633056</a>.
 */
public final class WordFrequencies implements Serializable {
    private static final long serialVersionUID = 1;

    private static final int WORD_CELLS = 1 << 18;
    private static final int PAIR_CELLS = 1 << 22;

    /** So many cells lie in one cache line, with both cells of a pair among them: one wait for memory, not two. */
    private static final int LINE = 32;

    private static final long MOST_WORDS = 4_000_000;
    /** So much does a word's frequency alone weigh beside the times it was seen after its neighbour. */
    private static final double PRIOR = 8;

    private final int[] words = new int[WORD_CELLS];
    private final char[] pairs = new char[PAIR_CELLS];
    private long total = 1;
    private long ever = 1;
    private boolean isSettled;

    /** How often what is asked about was counted itself: its earlier copy was. */
    private static final int COUNTED = 1;

    /**
     * The frequencies in a sample, which are not counted on. Each element of {@code sorted} is a word's code and that of
     * the next (0 where there is none); one in two to the power of {@code zeros} was taken.
     */
    static WordFrequencies of(long[] sorted, int zeros) {
        var frequencies = new WordFrequencies();
        int from = 0;
        for (int at = 0; at < sorted.length; at++) {
            int code = (int) (sorted[at] >>> Integer.SIZE);
            frequencies.words[cell(code)]++;
            if (at + 1 == sorted.length || sorted[at + 1] != sorted[at]) {
                frequencies.settlePair(code, (int) sorted[at], at + 1 - from);
                from = at + 1;
            }
        }
        frequencies.total = Math.max(1, sorted.length);
        frequencies.ever = frequencies.total << zeros;
        frequencies.isSettled = true;
        return frequencies;
    }

    /** The count of a pair goes into both its cells; the greatest of those that share a cell stays. */
    private void settlePair(int before, int code, int times) {
        if (code != 0) {
            int mixed = mix(before, code);
            char count = (char) Math.min(times, Character.MAX_VALUE);
            pairs[firstCell(mixed)] = (char) Math.max(pairs[firstCell(mixed)], count);
            pairs[secondCell(mixed)] = (char) Math.max(pairs[secondCell(mixed)], count);
        }
    }

    /** Counts the words of {@code text} but for {@code copied} ones, unless the counts were settled by a sample. */
    public void count(FoldedWords text, BitSet copied) {
        if (isSettled) {
            return;
        }
        for (int word = copied.nextClearBit(0); word < text.size(); word = copied.nextClearBit(word + 1)) {
            words[cell(text.code(word))]++;
            total++;
            ever++;
            if (word > 0) {
                countPair(text.code(word - 1), text.code(word));
            }
        }
        if (total > MOST_WORDS) {
            halve();
        }
    }

    /** The information of the word with {@code code} by itself. */
    public int bits(int code) {
        return log2((double) total / times(code));
    }

    /** How often the word was counted, at least once; not counting the time it is asked about. */
    private int times(int code) {
        return Math.max(1, words[cell(code)] - COUNTED + 1);
    }

    /** The information of the word with {@code code} after the one with {@code before}, their own times left out. */
    public int bits(int before, int code) {
        double alone = times(code) / (double) total;
        int after = Math.max(0, pairs(before, code) - COUNTED);
        int times = Math.max(after, words[cell(before)] - COUNTED);
        return log2((times + PRIOR) / (after + PRIOR * alone));
    }

    /** How many bits it takes to tell one place among all words seen. */
    public int bitsOfAPlace() {
        return log2((double) total);
    }

    private void countPair(int before, int code) {
        int mixed = mix(before, code);
        int first = firstCell(mixed);
        int second = secondCell(mixed);
        int count = Math.min(Math.min(pairs[first], pairs[second]) + 1, Character.MAX_VALUE);
        pairs[first] = (char) Math.max(pairs[first], count);
        pairs[second] = (char) Math.max(pairs[second], count);
    }

    private int pairs(int before, int code) {
        int mixed = mix(before, code);
        return Math.min(pairs[firstCell(mixed)], pairs[secondCell(mixed)]);
    }

    /** How many bits it takes to tell one place among all the words that were ever counted. */
    int bitsOfAPlaceEver() {
        return log2((double) ever);
    }

    public void write(SnapshotWriter out) throws IOException {
        out.number(isSettled ? 1 : 0);
        out.number(total);
        out.number(ever);
        writeCells(out, WORD_CELLS, cell -> words[cell]);
        writeCells(out, PAIR_CELLS, cell -> pairs[cell]);
    }

    /** Takes in what was written, instead of what it has counted. */
    public void read(SnapshotReader in) throws IOException {
        isSettled = in.count("the mark of settled counts", 1) == 1;
        total = Math.max(1, in.number("the count of words", 2 * MOST_WORDS));
        ever = Math.max(total, in.number("the count of all words", Long.MAX_VALUE));
        System.arraycopy(readCells(in, WORD_CELLS, Integer.MAX_VALUE), 0, words, 0, WORD_CELLS);
        var counts = readCells(in, PAIR_CELLS, Character.MAX_VALUE);
        for (int cell = 0; cell < PAIR_CELLS; cell++) {
            pairs[cell] = (char) counts[cell];
        }
    }

    /** A row of empty cells is written as 0 and its length. */
    private static void writeCells(SnapshotWriter out, int cells, IntUnaryOperator counts) throws IOException {
        int cell = 0;
        while (cell < cells) {
            int count = counts.applyAsInt(cell);
            int from = cell++;
            out.number(count);
            if (count == 0) {
                while (cell < cells && counts.applyAsInt(cell) == 0) {
                    cell++;
                }
                out.number(cell - from);
            }
        }
    }

    private static int[] readCells(SnapshotReader in, int cells, int most) throws IOException {
        var counts = new int[cells];
        int cell = 0;
        while (cell < cells) {
            int count = in.count("the count of a word", most);
            counts[cell] = count;
            cell += count > 0 ? 1 : Math.max(1, in.count("a row of empty cells", cells - cell));
        }
        return counts;
    }

    private void halve() {
        for (int cell = 0; cell < WORD_CELLS; cell++) {
            words[cell] >>= 1;
        }
        for (int cell = 0; cell < PAIR_CELLS; cell++) {
            pairs[cell] >>= 1;
        }
        total >>= 1;
    }

    private static int cell(int code) {
        return (code ^ (code >>> 14)) & (WORD_CELLS - 1);
    }

    private static int mix(int before, int code) {
        int mixed = before * 0x9E3779B9 + code * 0x85EBCA6B;
        return (mixed ^ (mixed >>> 15)) * 0x2C1B3C6D;
    }

    private static int firstCell(int mixed) {
        return (mixed >>> 10) & (PAIR_CELLS - 1);
    }

    /** Another cell of the same line. */
    private static int secondCell(int mixed) {
        return firstCell(mixed) ^ (1 + (mixed & 0x3FF) % (LINE - 1));
    }

    private static int log2(double number) {
        return Math.max(0, Math.getExponent(number));
    }
}
