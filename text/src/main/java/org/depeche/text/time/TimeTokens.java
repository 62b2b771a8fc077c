package org.depeche.text.time;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text cut for the grammar of time: runs of letters, runs of digits and single marks.
 *
 * <p>Finer than {@link org.depeche.text.words.Tokenizer}, so that {@code 16H15}, {@code 1er}, {@code l'an} and
 * {@code 2016-12-23} come apart the same way however a newsroom glues them.
 */
final class TimeTokens {
    /** The first combining mark; what comes before it is in normal form C. */
    private static final char FIRST_MARK = 0x300;

    private final String text;
    private int[] starts;
    private int[] ends;
    private String[] forms;
    private int size;

    private TimeTokens(String text) {
        this.text = text;
        int room = text.length() / 4 + 8;
        starts = new int[room];
        ends = new int[room];
        forms = new String[room];
    }

    static TimeTokens of(String text) {
        var tokens = new TimeTokens(text);
        int at = 0;
        while (at < text.length()) {
            char character = text.charAt(at);
            int end = at + 1;
            if (!isSpace(character)) {
                end = endOfRun(text, at);
                tokens.add(at, end);
            }
            at = end;
        }
        return tokens;
    }

    int size() {
        return size;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** The token in small letters, with plain apostrophes and hyphens. */
    String form(int index) {
        return forms[index];
    }

    char first(int index) {
        return text.charAt(starts[index]);
    }

    boolean isDigits(int index) {
        return isDigit(text.charAt(starts[index]));
    }

    boolean isWord(int index) {
        return isLetter(text.charAt(starts[index]));
    }

    /** Whether the token begins with a capital and goes on in small letters. */
    boolean isCapitalised(int index) {
        return Character.isUpperCase(text.charAt(starts[index]))
                && (ends[index] - starts[index] == 1 || !Character.isUpperCase(text.charAt(starts[index] + 1)));
    }

    /** Whether no white space stands before the token. */
    boolean isGlued(int index) {
        return index > 0 && starts[index] == ends[index - 1];
    }

    /** Whether a blank line stands before the token. */
    boolean opensParagraph(int index) {
        if (index == 0 || isGlued(index)) {
            return index == 0;
        }
        int lines = 0;
        for (int i = ends[index - 1]; i < starts[index] && lines < 2; i++) {
            if (text.charAt(i) == '\n') {
                lines++;
            }
        }
        return lines == 2;
    }

    /** Whether the token ends a sentence: a full stop between spaces, or a question or exclamation mark. */
    boolean endsSentence(int index) {
        var form = forms[index];
        if (form.length() != 1) {
            return false;
        }
        char mark = form.charAt(0);
        boolean stop = mark == '.' && (index + 1 >= size || isSentenceStart(index + 1));
        return stop || mark == '!' || mark == '?' || mark == '…';
    }

    private boolean isSentenceStart(int index) {
        return isGlued(index) ? !isWord(index) && !isDigits(index) : !Character.isLowerCase(text.charAt(starts[index]));
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            forms = Arrays.copyOf(forms, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        forms[size++] = fold(text.substring(start, end));
    }

    private static int endOfRun(String text, int start) {
        char first = text.charAt(start);
        int end = start + 1;
        if (isLetter(first)) {
            while (end < text.length() && isLetter(text.charAt(end))) {
                end++;
            }
        } else if (isDigit(first)) {
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    /** Small letters without typography; what the grammar's words and the text are compared by. */
    static String fold(String form) {
        if (form.length() == 1) {
            return foldMark(form);
        }
        var small = form.toLowerCase(Locale.ROOT);
        if (isBelowMarks(small)) {
            return small;
        }
        return Normalizer.isNormalized(small, Normalizer.Form.NFC)
                ? small
                : Normalizer.normalize(small, Normalizer.Form.NFC);
    }

    /** Whether no character can combine with another: most words, which are then normal as they stand. */
    private static boolean isBelowMarks(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) >= FIRST_MARK) {
                return false;
            }
        }
        return true;
    }

    private static String foldMark(String mark) {
        return switch (mark.charAt(0)) {
            case '’', '‘', 'ʼ', '´', '`' -> "'";
            case '‐', '‑', '‒', '–', '—' -> "-";
            default -> mark.toLowerCase(Locale.ROOT);
        };
    }

    private static boolean isLetter(char character) {
        return Character.isLetter(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
