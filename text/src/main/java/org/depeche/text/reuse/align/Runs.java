package org.depeche.text.reuse.align;

import java.io.IOException;
import java.util.Arrays;
import org.depeche.text.reuse.snapshot.SnapshotReader;
import org.depeche.text.reuse.snapshot.SnapshotWriter;

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

    /** Writes each run by how far it lies from the one before. */
    public void write(SnapshotWriter out) throws IOException {
        out.number(size);
        for (int run = 0; run < size; run++) {
            out.signed(lefts[run] - (run == 0 ? 0 : leftEnd(run - 1)));
            out.signed(rights[run] - (run == 0 ? 0 : rightEnd(run - 1)));
            out.number(lengths[run]);
        }
    }

    public static Runs read(SnapshotReader in) throws IOException {
        var runs = new Runs();
        int leftEnd = 0;
        int rightEnd = 0;
        for (int left = in.count("the count of runs", Integer.MAX_VALUE); left > 0; left--) {
            int from = leftEnd + in.signed("a run");
            int fromRight = rightEnd + in.signed("a run");
            int length = in.count("the length of a run", Integer.MAX_VALUE);
            runs.add(from, fromRight, length);
            leftEnd = from + length;
            rightEnd = fromRight + length;
        }
        return runs;
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

    /** The words that two texts share because both share them with a third, which is left in {@code one} and {@code other}. */
    public static Runs through(Runs one, Runs other) {
        var runs = new Runs();
        int first = 0;
        int second = 0;
        while (first < one.size() && second < other.size()) {
            int from = Math.max(one.left(first), other.left(second));
            int to = Math.min(one.leftEnd(first), other.leftEnd(second));
            if (from < to) {
                runs.add(
                        one.right(first) + from - one.left(first),
                        other.right(second) + from - other.left(second),
                        to - from);
            }
            if (one.leftEnd(first) < other.leftEnd(second)) {
                first++;
            } else {
                second++;
            }
        }
        return runs;
    }
}
