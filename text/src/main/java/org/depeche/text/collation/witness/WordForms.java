package org.depeche.text.collation.witness;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.depeche.text.article.Span;

/**
 * Folds words to the forms by which collation compares: without accents, ligatures and apostrophes, and cut at hyphens,
 * for {@code rond-point} is also written {@code rond point}.
 */
public final class WordForms {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern FULL_HOUR = Pattern.compile("(\\d{1,2})h00");
    private static final String HYPHENS = "-‐‑";
    private static final int STEM = 6;
    private static final int SHORTEST_STEM = 3;
    private static final String INFLECTIONS = "esx";

    private WordForms() {}

    /** The form of a token by what it is folded to; a full hour is told without its minutes. */
    static String plain(String folded) {
        var form = fold(folded);
        return form.contains("h00") ? FULL_HOUR.matcher(form).replaceFirst("$1h") : form;
    }

    /** Where the parts of a word lie that hyphens part. */
    static List<Span> parts(String word) {
        var parts = new ArrayList<Span>();
        int start = 0;
        for (int place = 0; place <= word.length(); place++) {
            if (place == word.length() || HYPHENS.indexOf(word.charAt(place)) >= 0) {
                if (place > start) {
                    parts.add(new Span(start, place));
                }
                start = place + 1;
            }
        }
        return parts;
    }

    static boolean hasHyphen(String word) {
        for (int place = 0; place < word.length(); place++) {
            if (HYPHENS.indexOf(word.charAt(place)) >= 0) {
                return true;
            }
        }
        return false;
    }

    public static String fold(String word) {
        var plain = word.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        if (!plain.chars().allMatch(character -> character < 128)) {
            plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                    .replaceAll("");
        }
        int start = 0;
        int end = plain.length();
        while (end - start > 1 && isApostrophe(plain.charAt(end - 1))) {
            end--;
        }
        while (end - start > 1 && isApostrophe(plain.charAt(start))) {
            start++;
        }
        return plain.substring(start, end);
    }

    /**
     * What most inflections of a folded form begin with: its first six letters, or all of a shorter one but a final e, s
     * or x. Cutting words off does nearly as well as stemming by rules and needs no rules.
     */
    static String stem(String form) {
        if (form.length() > STEM) {
            return form.substring(0, STEM);
        }
        int end = form.length();
        while (end > SHORTEST_STEM && INFLECTIONS.indexOf(form.charAt(end - 1)) >= 0) {
            end--;
        }
        return form.substring(0, end);
    }

    private static boolean isApostrophe(char character) {
        return character == '\'' || character == '’';
    }
}
