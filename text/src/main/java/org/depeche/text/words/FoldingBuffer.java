package org.depeche.text.words;

import java.util.Arrays;

/** Folded characters, each with the stretch of the original that it stands for. */
final class FoldingBuffer implements CharSequence {
    private char[] characters;
    private int[] starts;
    private int[] ends;
    private int length;

    FoldingBuffer(int capacity) {
        characters = new char[Math.max(16, capacity)];
        starts = new int[characters.length];
        ends = new int[characters.length];
    }

    void add(char character, int start, int end) {
        if (length == characters.length) {
            grow();
        }
        characters[length] = character;
        starts[length] = start;
        ends[length] = end;
        length++;
    }

    /** Puts {@code character} in the place of the last one, which now stands for all up to {@code end}. */
    void replaceLast(char character, int end) {
        characters[length - 1] = character;
        ends[length - 1] = end;
    }

    /** The last character but {@code back}; a zero character where there is none. */
    char last(int back) {
        return back < length ? characters[length - 1 - back] : 0;
    }

    void drop(int count) {
        length -= count;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return characters[index];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new String(characters, from, to - from);
    }

    @Override
    public String toString() {
        return new String(characters, 0, length);
    }

    /** Where each character starts; the array is as long as the text. */
    int[] starts() {
        return Arrays.copyOf(starts, length);
    }

    /** Where each character ends; the array is as long as the text. */
    int[] ends() {
        return Arrays.copyOf(ends, length);
    }

    private void grow() {
        int capacity = length + (length >> 1);
        characters = Arrays.copyOf(characters, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
    }
}
