package org.depeche.text.reuse.fold;

import org.depeche.text.article.Span;

/**
 * Tells where sentences part, from the marks between two words alone.
 *
 * <p>A line break parts. So does a final mark before a capital, a digit or an opening quotation mark; also where the
 * space between is lost (<i>blessés.Partant</i>), but not after an initial or a short title (<i>M.</i>, <i>Dr.</i>).
 */
final class SentenceBounds {
    private SentenceBounds() {}

    /** Whether a sentence ends between the word from {@code before} to {@code end} and the word at {@code next}. */
    static boolean between(String text, int before, int end, int next) {
        boolean stop = false;
        boolean opened = false;
        for (int at = end; at < next; at++) {
            char mark = text.charAt(at);
            if (mark == '\n' || mark == '\r' || mark == '\u2028' || mark == '\u2029') {
                return true;
            }
            stop |= isFinal(mark);
            opened |= stop && isOpening(mark);
        }
        if (!stop || (next - end == 1 && isPartOfName(text, before, end, next))) {
            return false;
        }
        boolean capital = Character.isUpperCase(text.charAt(next)) || Character.isDigit(text.charAt(next)) || opened;
        return capital && !(text.charAt(end) == '.' && isTitle(text, before, end));
    }

    /** The words' span from {@code start} to {@code end} with the marks that belong to its sentence on either side. */
    static Span withMarks(String text, int start, int end, boolean opensSentence, boolean closesSentence) {
        int from = start;
        int to = end;
        while (opensSentence && from > 0 && isOpening(text, from - 1)) {
            from--;
        }
        while (closesSentence && to < text.length() && isClosing(text, to)) {
            to++;
        }
        return new Span(from, to).trim(text);
    }

    private static boolean isOpening(String text, int at) {
        char mark = text.charAt(at);
        return isOpening(mark)
                || mark == '\''
                || mark == '\u2018'
                || ((mark == '\u00A0' || mark == '\u202F' || mark == ' ') && at > 0 && text.charAt(at - 1) == '«');
    }

    private static boolean isClosing(String text, int at) {
        char mark = text.charAt(at);
        if (mark == ' ' || mark == '\u00A0' || mark == '\u202F') {
            return at + 1 < text.length() && "»!?;:".indexOf(text.charAt(at + 1)) >= 0;
        }
        return isFinal(mark) || ",;:»”\"')]’%€".indexOf(mark) >= 0;
    }

    private static boolean isFinal(char mark) {
        return mark == '.' || mark == '!' || mark == '?' || mark == '…' || mark == '。';
    }

    private static boolean isOpening(char mark) {
        return mark == '«' || mark == '“' || mark == '"' || mark == '(' || mark == '[' || mark == '-' || mark == '–';
    }

    /** A mark without a space parts two sentences only between a small letter and a capital with a small one after. */
    private static boolean isPartOfName(String text, int before, int end, int next) {
        boolean glued = end - before >= 2
                && Character.isLowerCase(text.charAt(end - 1))
                && Character.isUpperCase(text.charAt(next))
                && next + 1 < text.length()
                && (Character.isLowerCase(text.charAt(next + 1)) || !Character.isLetter(text.charAt(next + 1)));
        return !glued;
    }

    private static boolean isTitle(String text, int before, int end) {
        char first = text.charAt(before);
        return end - before == 1
                ? Character.isLetter(first)
                : end - before == 2 && Character.isUpperCase(first) && Character.isLowerCase(text.charAt(before + 1));
    }
}
