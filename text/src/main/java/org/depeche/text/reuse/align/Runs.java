package org.depeche.text.reuse.align;

import java.util.Arrays;

/** A growing list of runs: so many words from {@code left} equal as many from {@code right}, word by word. */
public final class Runs {
    private int[] lefts = new int[16];
    private int[] rights = new int[16];
    private int[] lengths = new int[16];
    private int size;

    public void add(int left, int right, int length) {
        if (size > 0 && left == leftEnd(size - 1) && right == rightEnd(size - 1)) {
            lengths[size - 1] += length;
            return;
        }
        if (size == lefts.length) {
            lefts = Arrays.copyOf(lefts, size * 2 + 2);
            rights = Arrays.copyOf(rights, size * 2 + 2);
            lengths = Arrays.copyOf(lengths, size * 2 + 2);
        }
        lefts[size] = left;
        rights[size] = right;
        lengths[size++] = length;
    }

    public void addAll(Runs others) {
        for (int run = 0; run < others.size; run++) {
            add(others.lefts[run], others.rights[run], others.lengths[run]);
        }
    }

    /** A copy that takes no more memory than its runs. */
    public Runs trimmed() {
        var copy = new Runs();
        copy.lefts = Arrays.copyOf(lefts, size);
        copy.rights = Arrays.copyOf(rights, size);
        copy.lengths = Arrays.copyOf(lengths, size);
        copy.size = size;
        return copy;
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public int left(int run) {
        return lefts[run];
    }

    public int right(int run) {
        return rights[run];
    }

    public int length(int run) {
        return lengths[run];
    }

    public int leftEnd(int run) {
        return lefts[run] + lengths[run];
    }

    public int rightEnd(int run) {
        return rights[run] + lengths[run];
    }

    public int words() {
        int sum = 0;
        for (int run = 0; run < size; run++) {
            sum += lengths[run];
        }
        return sum;
    }
}
