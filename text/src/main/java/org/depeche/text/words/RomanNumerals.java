package org.depeche.text.words;

/** Reads Roman numerals of capitals up to 399. */
final class RomanNumerals {
    private static final String[] UNITS = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};

    private RomanNumerals() {}

    /** The value of the capitals from {@code from} to {@code to}; zero where they are no well-formed numeral. */
    static int value(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && at - from < 3 && text.charAt(at) == 'C') {
            at++;
        }
        int hundreds = at - from;
        int tens = longest(TENS, text, at, to);
        at += TENS[tens].length();
        int units = longest(UNITS, text, at, to);
        at += UNITS[units].length();
        return at == to ? hundreds * 100 + tens * 10 + units : 0;
    }

    static boolean mayStart(char character) {
        return character == 'I' || character == 'V' || character == 'X' || character == 'L' || character == 'C';
    }

    /** Whether the second letter leaves the word a numeral: most words that start with such a capital end there. */
    static boolean mayGoOn(String word) {
        return word.length() == 1 || mayStart(word.charAt(1)) || word.charAt(1) == 'e' || word.charAt(1) == 'è';
    }

    /** Whether all is I, V and X: with an {@code e} after it L and C would make words ({@code Le}, {@code Ce}). */
    static boolean isSmall(CharSequence text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == 'L' || text.charAt(at) == 'C') {
                return false;
            }
        }
        return true;
    }

    private static int longest(String[] numerals, CharSequence text, int from, int to) {
        int best = 0;
        for (int i = 1; i < numerals.length; i++) {
            if (numerals[i].length() > numerals[best].length() && startsWith(numerals[i], text, from, to)) {
                best = i;
            }
        }
        return best;
    }

    private static boolean startsWith(String numeral, CharSequence text, int from, int to) {
        if (to - from < numeral.length()) {
            return false;
        }
        for (int i = 0; i < numeral.length(); i++) {
            if (text.charAt(from + i) != numeral.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
