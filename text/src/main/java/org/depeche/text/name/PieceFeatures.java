package org.depeche.text.name;

import java.util.List;

/**
 * What a tagger sees of a piece: its traits and those of its neighbours, alone and joined, its ending and the small words
 * around it.
 *
 * <p>Capitalised words are never features themselves: what is learned from old papers then holds for the names of today.
 * Each feature is a slot of a hashed table of weights; a piece has some fifty. In texts that a machine read from paper it
 * has each a second time, in a slot of such texts alone, so that what is learned from them does not blur what holds for
 * all (H. Daumé III, Frustratingly Easy Domain Adaptation, 2007, https://aclanthology.org/P07-1033).
 */
final class PieceFeatures {
    static final int SLOTS = 1 << 18;
    private static final int MOST = 320;
    /** What tells the copies of templates for damaged texts from the templates for all. */
    private static final int DAMAGED = 100;

    private static final long NONE = 1L << 60;

    private final int[] slots = new int[MOST];
    private int count;
    private boolean damaged;

    /** The slots of piece {@code index}; valid until the next call, {@link #count()} of them. */
    int[] of(List<Piece> sentence, int index) {
        count = 0;
        damaged = sentence.get(index).is(WordClass.DAMAGED);
        add(1, 0, 0);
        for (int distance = -2; distance <= 2; distance++) {
            traits(sentence, index, distance);
        }
        joined(sentence, index);
        words(sentence, index);
        return slots;
    }

    int count() {
        return count;
    }

    private void traits(List<Piece> sentence, int index, int distance) {
        long traits = traitsAt(sentence, index + distance);
        while (traits != 0) {
            add(10 + distance, Long.numberOfTrailingZeros(traits), 0);
            traits &= traits - 1;
        }
    }

    private void joined(List<Piece> sentence, int index) {
        long before = traitsAt(sentence, index - 1);
        long here = traitsAt(sentence, index);
        long after = traitsAt(sentence, index + 1);
        long own = here & ~WordClass.FROM_ARTICLE;
        add(20, own, 0);
        add(21, here, 0);
        add(22, before & ~WordClass.FROM_ARTICLE, own);
        add(23, own, after & ~WordClass.FROM_ARTICLE);
        add(24, shape(before) | (shape(here) << 8), shape(after));
        add(25, shape(here), here & WordClass.FROM_ARTICLE);
    }

    private void words(List<Piece> sentence, int index) {
        var piece = sentence.get(index);
        long here = shape(piece.traits);
        add(30, smallWord(sentence, index - 1), here);
        add(31, smallWord(sentence, index + 1), here);
        add(32, smallWord(sentence, index - 2), here);
        add(33, smallWord(sentence, index), 0);
        add(34, smallWord(sentence, index - 1), smallWord(sentence, index - 2));
        add(35, smallWord(sentence, index - 1), piece.traits & ~WordClass.FROM_ARTICLE);
        add(36, smallWord(sentence, index + 1), smallWord(sentence, index + 2));
        if (piece.mayName() && piece.text.length() > 3) {
            add(37, ending(piece.folded, 3), here);
            add(38, ending(piece.folded, 4), here);
            add(39, ending(piece.folded, 2), here);
        }
    }

    private static long traitsAt(List<Piece> sentence, int index) {
        return index < 0 || index >= sentence.size() ? NONE : sentence.get(index).traits;
    }

    private static long shape(long traits) {
        return (traits & 0xFF) | (traits >>> 52);
    }

    /** The word itself where it is not capitalised; else only that it is. */
    private static long smallWord(List<Piece> sentence, int index) {
        if (index < 0 || index >= sentence.size()) {
            return 1;
        }
        var piece = sentence.get(index);
        if (piece.is(WordClass.NUMBER)) {
            return 2;
        }
        return piece.mayName() && !piece.is(WordClass.TITLE) ? 3 : piece.folded.hashCode();
    }

    private static long ending(String word, int length) {
        return word.substring(Math.max(0, word.length() - length)).hashCode();
    }

    private void add(int template, long one, long two) {
        put(template, one, two);
        if (damaged) {
            put(template + DAMAGED, one, two);
        }
    }

    private void put(int template, long one, long two) {
        if (count < MOST) {
            long hash = (template * 0x9E3779B97F4A7C15L + one) * 0xBF58476D1CE4E5B9L;
            hash = (hash ^ (hash >>> 29) ^ two) * 0x94D049BB133111EBL;
            slots[count++] = (int) (hash >>> 40) & (SLOTS - 1);
        }
    }
}
