package org.depeche.text.reuse.align;

import java.util.Arrays;
import org.depeche.text.reuse.fold.FoldedWords;

/**
 * Finds the longest runs of equal words between two texts, by the place in the right one.
 *
 * <p>Idea: a table of the left text's three-word groups; each group of the right text that is in it starts a run, which
 * grows while words are equal, unless a run on the same diagonal holds it already. A group that the left text repeats
 * more than eight times joins its n-th occurrence there to the n-th here only: so a text of one word a hundred thousand
 * times still takes linear time, and still matches itself. Cost: linear in words, times eight at worst.
 */
final class RunFinder {
    static final int GROUP = 3;
    private static final int MANY = 8;

    private final FoldedWords left;
    private final FoldedWords right;
    private final int[] slots;
    private final int[] next;
    private final int[] counts;
    private final int[] cursors;
    private final int[] reached;
    private final Runs runs = new Runs();

    private RunFinder(FoldedWords left, FoldedWords right) {
        this.left = left;
        this.right = right;
        this.slots = new int[Integer.highestOneBit(Math.max(8, left.size())) * 4];
        this.next = new int[left.size()];
        this.counts = new int[left.size()];
        this.cursors = new int[left.size()];
        this.reached = new int[left.size() + right.size() + 1];
        Arrays.fill(slots, -1);
    }

    static Runs find(FoldedWords left, FoldedWords right) {
        if (left.size() < GROUP || right.size() < GROUP) {
            return new Runs();
        }
        var finder = new RunFinder(left, right);
        finder.fillTable();
        for (int word = 0; word + GROUP <= right.size(); word++) {
            finder.startRuns(word);
        }
        return finder.runs;
    }

    /** From the last to the first, so that each chain of occurrences starts with the first. */
    private void fillTable() {
        for (int word = left.size() - GROUP; word >= 0; word--) {
            int slot = slot(left, word);
            int head = slots[slot];
            next[word] = head;
            counts[word] = head < 0 ? 1 : counts[head] + 1;
            cursors[word] = word;
            slots[slot] = word;
        }
    }

    private void startRuns(int word) {
        int head = slots[slot(right, word)];
        if (head < 0) {
            return;
        }
        if (counts[head] > MANY) {
            int cursor = cursors[head];
            if (cursor >= 0) {
                cursors[head] = next[cursor];
                startRun(cursor, word);
            }
            return;
        }
        for (int at = head; at >= 0; at = next[at]) {
            startRun(at, word);
        }
    }

    private void startRun(int at, int word) {
        int diagonal = word - at + left.size();
        if (word < reached[diagonal]) {
            return;
        }
        int most = Math.min(left.size() - at, right.size() - word);
        int length = GROUP;
        while (length < most && left.code(at + length) == right.code(word + length)) {
            length++;
        }
        reached[diagonal] = word + length;
        runs.add(at, word, length);
    }

    private int slot(FoldedWords words, int word) {
        int mask = slots.length - 1;
        int hash = (words.code(word) * 31 + words.code(word + 1)) * 31 + words.code(word + 2);
        int slot = (hash ^ (hash >>> 15)) & mask;
        while (slots[slot] >= 0 && !equal(slots[slot], words, word)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean equal(int at, FoldedWords words, int word) {
        return left.code(at) == words.code(word)
                && left.code(at + 1) == words.code(word + 1)
                && left.code(at + 2) == words.code(word + 2);
    }
}
