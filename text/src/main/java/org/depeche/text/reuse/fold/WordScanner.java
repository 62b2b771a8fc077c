package org.depeche.text.reuse.fold;

import java.util.Arrays;

/** Reads the words of a text into arrays of codes and places; see {@link FoldedWords} for what is folded. */
final class WordScanner {
    private static final int SEED = 0x811C9DC5;
    private static final int PRIME = 0x01000193;

    private final String text;
    private final char[] characters;
    private int[] codes;
    private int[] starts;
    private int[] ends;
    private int size;

    WordScanner(String text) {
        this.text = text;
        this.characters = text.toCharArray();
        int guess = text.length() / 5 + 8;
        this.codes = new int[guess];
        this.starts = new int[guess];
        this.ends = new int[guess];
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int[] codes() {
        return codes;
    }

    int[] starts() {
        return starts;
    }

    int[] ends() {
        return ends;
    }

    void scan() {
        int at = 0;
        while (at < characters.length) {
            char character = characters[at];
            if (Letters.plain(character) != 0) {
                at = word(at);
            } else if (isDigit(character)) {
                at = number(at);
            } else if (Letters.isPart(text, at)) {
                at = word(at);
            } else {
                at++;
            }
        }
    }

    private int word(int start) {
        int hash = SEED;
        int at = start;
        while (at < characters.length) {
            char folded = Letters.plain(characters[at]);
            if (folded != 0) {
                hash = (hash ^ folded) * PRIME;
                at++;
            } else if (isDigit(characters[at]) || !Letters.isPart(text, at)) {
                break;
            } else {
                hash = Letters.hash(hash, text, at);
                at += Letters.width(text, at);
                if (Letters.standsAlone(text, start)) {
                    break;
                }
            }
        }
        int roman = characters[start] > 'X' ? 0 : RomanNumeral.read(text, start, at);
        add(roman > 0 ? hashNumber(roman) : finish(hash), start, at);
        return at;
    }

    private int number(int start) {
        int hash = SEED;
        int at = start;
        boolean joined = false;
        while (at < text.length() && isDigit(text.charAt(at))) {
            hash = (hash ^ text.charAt(at)) * PRIME;
            at++;
            if ((joined || at - start <= 3) && partsThousands(at)) {
                joined = true;
                at++;
            }
        }
        add(finish(hash), start, at);
        return at;
    }

    /** Whether a thousands mark stands at {@code at}, before exactly three digits. */
    private boolean partsThousands(int at) {
        return at + 3 < text.length()
                && Letters.partsThousands(text.charAt(at))
                && isDigit(text.charAt(at + 1))
                && isDigit(text.charAt(at + 2))
                && isDigit(text.charAt(at + 3))
                && (at + 4 == text.length() || !isDigit(text.charAt(at + 4)));
    }

    private static int hashNumber(int number) {
        int hash = SEED;
        var digits = Integer.toString(number);
        for (int i = 0; i < digits.length(); i++) {
            hash = (hash ^ digits.charAt(i)) * PRIME;
        }
        return finish(hash);
    }

    /** Spreads the bits of an FNV-1a hash, whose low bits alone are good. */
    private static int finish(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }

    private void add(int code, int start, int end) {
        if (size == codes.length) {
            int larger = size + (size >> 1) + 8;
            codes = Arrays.copyOf(codes, larger);
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
        }
        codes[size] = code;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
