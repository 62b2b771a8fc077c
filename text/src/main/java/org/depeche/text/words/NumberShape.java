package org.depeche.text.words;

import java.util.List;

/** How a language writes numbers: {@code 1.300}, {@code 1 300}, {@code 3,5}, {@code 16h15}. */
final class NumberShape {
    /** More groups than any number has: what keeps a table of figures from being one. */
    private static final int MOST_GROUPS = 5;

    private final String separators;
    private final boolean hasHours;
    private final boolean hasOrdinals;

    private NumberShape(String separators, boolean hasHours, boolean hasOrdinals) {
        this.separators = separators;
        this.hasHours = hasHours;
        this.hasOrdinals = hasOrdinals;
    }

    /** Reads lines such as {@code thousands . ' space} and {@code hour h}. */
    static NumberShape parse(List<String> lines) {
        var separators = new StringBuilder();
        boolean hasHours = lines.contains("hour h");
        for (var line : lines) {
            var words = line.split(" ");
            for (int i = 1; i < words.length && words[0].equals("thousands"); i++) {
                separators.append(words[i].equals("space") ? " " : words[i]);
            }
        }
        return new NumberShape(separators.toString(), hasHours, lines.contains("ordinal ."));
    }

    /** Whether a full stop makes an ordinal of a number: {@code 3. Oktober}. */
    boolean hasOrdinals() {
        return hasOrdinals;
    }

    /** Where the number with thousands separators that starts at {@code from} ends; {@code from} where there is none. */
    int groupedEnd(CharSequence text, int from) {
        int at = digitsEnd(text, from);
        if (at - from > 3 || at == text.length() || text.charAt(from) == '0' || continuesNumber(text, from)) {
            return from;
        }
        char separator = folded(text.charAt(at));
        if (separators.indexOf(separator) < 0) {
            return from;
        }
        int end = from;
        for (int groups = 0; groups < MOST_GROUPS && isGroup(text, at, separator); groups++) {
            at += 4;
            end = at;
        }
        boolean goesOn = separator != ' ' && at < text.length() && folded(text.charAt(at)) == separator;
        return goesOn && digitsEnd(text, at + 1) > at + 1 ? from : end;
    }

    private static boolean isGroup(CharSequence text, int at, char separator) {
        return at < text.length() && folded(text.charAt(at)) == separator && digitsEnd(text, at + 1) == at + 4;
    }

    /** Where the time of day that starts at {@code from} ends ({@code 16h}, {@code 16 h 15}); {@code from} where there is none. */
    int hourEnd(CharSequence text, int from) {
        int at = digitsEnd(text, from);
        if (!hasHours || at - from > 2 || continuesNumber(text, from)) {
            return from;
        }
        int hour = skipSpace(text, at);
        if (!isHour(text, hour)) {
            return from;
        }
        int minutes = skipSpace(text, hour + 1);
        int end = digitsEnd(text, minutes);
        if (end - minutes == 2 && text.charAt(minutes) < '6' && !isLetter(text, end)) {
            return end;
        }
        return isLetter(text, hour + 1) || (minutes == hour + 1 && end > minutes) ? from : hour + 1;
    }

    /** Where the date in digits ({@code 12/12/2018}) or time ({@code 16:15}) that starts at {@code from} ends; {@code from} where there is none. */
    static int dateEnd(CharSequence text, int from) {
        int first = digitsEnd(text, from);
        if (first - from > 4 || first >= text.length()) {
            return from;
        }
        char mark = text.charAt(first);
        int second = digitsEnd(text, first + 1);
        if (mark == ':') {
            return first - from <= 2 && second - first == 3 ? second : from;
        }
        boolean dates = mark == '/' || mark == '-' || mark == '.';
        if (!dates
                || second - first - 1 > 2
                || second == first + 1
                || second >= text.length()
                || text.charAt(second) != mark) {
            return from;
        }
        int third = digitsEnd(text, second + 1);
        boolean hasYear = third - second == 5 || first - from == 4 || (mark == '/' && third - second == 3);
        return hasYear && third - second >= 2 && third - second <= 5 ? third : from;
    }

    /** Where the decimals after the digits that end at {@code from} end. */
    static int decimalsEnd(CharSequence text, int from) {
        int at = from;
        while (at + 1 < text.length() && isPoint(text.charAt(at)) && Characters.isDigit(text.charAt(at + 1))) {
            at = digitsEnd(text, at + 1);
        }
        return at;
    }

    private static boolean isPoint(char character) {
        return character == '.' || character == ',';
    }

    static int digitsEnd(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && Characters.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean continuesNumber(CharSequence text, int from) {
        if (from == 0) {
            return false;
        }
        char before = text.charAt(from - 1);
        boolean joins = before == '.' || before == ',';
        return Characters.isLetterOrDigit(before) || (joins && from > 1 && Characters.isDigit(text.charAt(from - 2)));
    }

    private static boolean isHour(CharSequence text, int at) {
        return at < text.length() && (text.charAt(at) == 'h' || text.charAt(at) == 'H');
    }

    private static boolean isLetter(CharSequence text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static int skipSpace(CharSequence text, int at) {
        return at < text.length() && folded(text.charAt(at)) == ' ' && !Characters.isLineBreak(text.charAt(at))
                ? at + 1
                : at;
    }

    private static char folded(char character) {
        return Characters.isLineBreak(character) ? 0 : Characters.folded(character);
    }
}
