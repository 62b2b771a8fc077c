package org.depeche.text.reuse.fold;

/** Reads the Roman numerals that number acts, popes and kings: {@code VIII}, {@code XXIV}; up to 39. */
final class RomanNumeral {
    private RomanNumeral() {}

    /** The value of {@code text} from {@code start} to {@code end}; 0 where it is none, or the pronoun {@code I}. */
    static int read(String text, int start, int end) {
        if (end - start > 7 || (end - start == 1 && text.charAt(start) == 'I')) {
            return 0;
        }
        int value = 0;
        int last = 0;
        for (int at = end - 1; at >= start; at--) {
            int digit = digit(text.charAt(at));
            if (digit == 0) {
                return 0;
            }
            value += digit < last ? -digit : digit;
            last = Math.max(last, digit);
        }
        return write(value).contentEquals(text.subSequence(start, end)) ? value : 0;
    }

    private static int digit(char letter) {
        return switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 0;
        };
    }

    private static String write(int value) {
        if (value < 1 || value > 39) {
            return "";
        }
        var ones = new String[] {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return "X".repeat(value / 10) + ones[value % 10];
    }
}
