package org.depeche.text.collation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.depeche.text.words.Token;

/** Folds a word to the form by which collation compares: without accents, ligatures, apostrophes or Roman numerals. */
final class WordForms {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ROMAN = Pattern.compile("(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})");

    private WordForms() {}

    /** The form of {@code token}, which follows a word of the form {@code before}. */
    static String fold(Token token, String before) {
        if (ROMAN.matcher(token.text()).matches() && (token.text().length() > 1 || before.equals("acte"))) {
            return Integer.toString(roman(token.text()));
        }
        return fold(token.folded());
    }

    static String fold(String word) {
        var plain = word.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        if (!isAscii(plain)) {
            plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                    .replaceAll("");
        }
        int end = plain.length();
        while (end > 1 && isApostrophe(plain.charAt(end - 1))) {
            end--;
        }
        return plain.substring(0, end);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 128);
    }

    private static boolean isApostrophe(char character) {
        return character == '\'' || character == '’';
    }

    private static int roman(String numeral) {
        int sum = 0;
        for (int place = 0; place < numeral.length(); place++) {
            int value = value(numeral.charAt(place));
            boolean subtracted = place + 1 < numeral.length() && value(numeral.charAt(place + 1)) > value;
            sum += subtracted ? -value : value;
        }
        return sum;
    }

    private static int value(char letter) {
        return switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            default -> 10;
        };
    }
}
