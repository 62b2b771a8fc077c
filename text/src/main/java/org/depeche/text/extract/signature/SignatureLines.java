package org.depeche.text.extract.signature;

import java.util.regex.Pattern;
import org.depeche.text.extract.phrase.Marks;
import org.depeche.text.extract.phrase.PageWords;
import org.depeche.text.extract.phrase.PlainText;

/** Tells lines that sign or date an article, by their words alone. */
public final class SignatureLines {
    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 9;
    private static final int LONGEST_BIOGRAPHY = 600;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_DATE = 80;
    private static final int LONGEST_MARK = 3;
    private static final Pattern HALF_DAY = Pattern.compile("(?i)\\d\\s?[ap]\\.m\\.$");
    private final PageWords words;

    public SignatureLines(PageWords words) {
        this.words = words;
    }

    /** Whether {@code line} opens like a signature and goes on with names or a date: {@code Par Ida Roche — publié le}. */
    public boolean isByline(String line) {
        if (line.length() > LONGEST
                || (Marks.endsSentence(line) && !HALF_DAY.matcher(line).find())) {
            return false;
        }
        var plain = PlainText.of(line);
        for (var word : words.of("byline")) {
            if (plain.startsWith(word + " ") || plain.startsWith(word + ":")) {
                var rest = line.substring(Math.min(line.length(), word.length() + 1))
                        .strip();
                boolean named = !rest.isEmpty() && Marks.opensName(rest.codePointAt(0));
                boolean dated = words.of("published").stream().anyMatch(plain::contains);
                return (named && (Marks.words(line) <= MOST_WORDS || hasYear(line))) || dated;
            }
        }
        return false;
    }

    /** Whether {@code line} tells who its author is: a name, then what that person does. */
    public boolean isBiography(String line) {
        if (line.length() > LONGEST_BIOGRAPHY || !Character.isUpperCase(line.codePointAt(0))) {
            return false;
        }
        var opening = PlainText.of(line.substring(0, Math.min(line.length(), LONGEST_NAME)));
        return words.of("biography").stream().anyMatch(phrase -> opening.contains(" " + phrase + " "));
    }

    /** Whether {@code line} is nothing but a date: {@code Sat 13 Jun 2026 06.05 BST}. */
    public boolean isDate(String line) {
        if (line.length() > LONGEST_DATE) {
            return false;
        }
        int numbers = 0;
        for (var word : PlainText.words(line)) {
            boolean number = Character.isDigit(word.charAt(0));
            numbers += number ? 1 : 0;
            if (!number && word.length() > LONGEST_MARK && !isOfDates(word)) {
                return false;
            }
        }
        return numbers >= 2 && (hasYear(line) || line.indexOf('/') > 0);
    }

    /** Whether a line names a day with its month and year. */
    public boolean namesDay(String line) {
        return hasYear(line) && PlainText.words(line).stream().anyMatch(words.months()::containsKey);
    }

    private boolean isOfDates(String word) {
        return words.months().containsKey(word)
                || words.weekdays().containsKey(word)
                || words.of("published").stream().anyMatch(phrase -> phrase.contains(word))
                || words.of("modified").stream().anyMatch(phrase -> phrase.contains(word));
    }

    private static boolean hasYear(String line) {
        for (int i = 0; i + 4 <= line.length(); i++) {
            boolean century = line.startsWith("19", i) || line.startsWith("20", i);
            if (century && Character.isDigit(line.charAt(i + 2)) && Character.isDigit(line.charAt(i + 3))) {
                return true;
            }
        }
        return false;
    }
}
