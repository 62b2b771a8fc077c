package org.depeche.text.words;

import java.util.Locale;

/** Decides whether a mark ends the sentence it stands in. */
final class SentenceEnd {
    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_ADDRESS = 120;

    private final String text;
    private final WordRules rules;

    SentenceEnd(String text, WordRules rules) {
        this.text = text;
        this.rules = rules;
    }

    static boolean isMark(char character) {
        return character == '.' || character == '!' || character == '?' || character == '…' || character == '。';
    }

    /**
     * Whether a sentence ends at {@code after}.
     *
     * @param start where the sentence starts; before {@code marks} stands a word of it, else it cannot end
     * @param marks where its marks ([.!?…]) start
     * @param marksEnd where they end
     * @param after where the closing quotation marks and brackets behind them end
     */
    boolean isEnd(int start, int marks, int marksEnd, int after, QuotationState quotation) {
        int next = skipSpaces(after);
        if (next == text.length() || Characters.isLineBreak(text.charAt(next))) {
            return true;
        }
        if (isOmission(next)) {
            return false;
        }
        boolean glued = next == after;
        if (glued && after == marksEnd) {
            return endsGlued(start, marks, marksEnd, next, quotation);
        }
        if (glued && text.charAt(next) == '(') {
            return false;
        }
        boolean single = marksEnd == marks + 1 && text.charAt(marks) == '.';
        return startsSentence(next, quotation, single) && !(single && isPartOfWord(skipBullet(start), marks, next));
    }

    /**
     * Whether the two or more spaces from {@code from} to {@code next} are what is left of a line break: behind a number
     * or a closing mark before any capital, behind a word before one that often opens a sentence.
     */
    boolean isLostBreak(int from, int next, QuotationState quotation) {
        if (from == 0 || next == text.length()) {
            return false;
        }
        char before = text.charAt(from - 1);
        char after = text.charAt(next);
        boolean closed = Characters.isDigit(before) || (isClosing(before) && !quotation.opens(from - 1));
        if (after == '«' && Character.isLetter(before)) {
            return true;
        } else if (closed) {
            return after == '#' || quotation.opens(next) || Character.isUpperCase(after);
        }
        return Character.isUpperCase(after) && Character.isLetter(before) && startsWithOpener(next);
    }

    /** Whether what stands at {@code next}, behind a space or a closing mark, can start a sentence. */
    private boolean startsSentence(int next, QuotationState quotation, boolean afterFullStop) {
        char character = text.charAt(next);
        if (Character.isLetter(character)) {
            return !Character.isLowerCase(character);
        } else if (Characters.isDash(character)) {
            int word = skipSpaces(next + 1);
            return word < text.length() && word > next + 1 && !Character.isLowerCase(text.charAt(word));
        } else if (quotation.opens(next)) {
            return afterFullStop || !startsSmall(next + 1);
        }
        return ",;:)]}%/&=+»”›\"'’".indexOf(character) < 0 && !isMark(character);
    }

    private boolean startsSmall(int from) {
        int word = skipSpaces(from);
        return word < text.length() && Character.isLowerCase(text.charAt(word));
    }

    /** A mark with a word right behind it: a lost space, or an address, an abbreviation, a number. */
    private boolean endsGlued(int start, int marks, int marksEnd, int next, QuotationState quotation) {
        char character = text.charAt(next);
        boolean opens = quotation.opens(next) && next + 1 < text.length();
        if (!opens && !Character.isUpperCase(character) && character != '#') {
            return false;
        }
        int from = wordStart(start, marks);
        if (marks - from < 2 && !(marks > 0 && isClosing(text.charAt(marks - 1)))) {
            return false;
        }
        boolean dotted = text.substring(from, marks).indexOf('.') >= 0;
        boolean inside = rules.isFinalAbbreviation(text.substring(from, wordEnd(next)));
        return !dotted && !inside && !isAbbreviation(from, marks) && !isAddress(marks, marksEnd);
    }

    private static boolean isClosing(char character) {
        return ")]»”›\"%€".indexOf(character) >= 0;
    }

    /** Whether the full stop at {@code stop} belongs to an abbreviation, an initial or a number before it. */
    private boolean isPartOfWord(int start, int stop, int next) {
        int from = wordStart(start, stop);
        if (from == stop) {
            return false;
        }
        var word = text.substring(from, stop);
        if (Character.isDigit(text.charAt(next)) && rules.isAbbreviationBeforeNumber(word)) {
            return true;
        } else if (isAbbreviation(from, stop)) {
            return true;
        } else if (isInitial(word)) {
            return from <= start || isLetterWithStop(next) || !startsWithOpener(next) || isCapitalAfterWord(next);
        } else if (rules.isFinalAbbreviation(word) || isDotted(word)) {
            return !startsWithOpener(next) && !isQuotationMark(next);
        }
        return (word.length() == 1 && isLetterWithStop(next)) || isOrdinal(word, from <= start, next);
    }

    private boolean isAbbreviation(int from, int stop) {
        return rules.isAbbreviation(text.substring(from, stop));
    }

    /** The first letter of a name: {@code J}, {@code J.-M}. */
    private static boolean isInitial(String word) {
        boolean twofold = word.length() == 4 && word.charAt(1) == '.' && word.charAt(2) == '-';
        return (word.length() == 1 || twofold) && Character.isUpperCase(word.charAt(0));
    }

    /** Letters parted by full stops: {@code U.S}, {@code J.-M}. */
    private static boolean isDotted(String word) {
        return word.length() > 2
                && word.indexOf('.') > 0
                && word.indexOf('.') < 3
                && Character.isLetter(word.charAt(word.length() - 1))
                && !Character.isLetterOrDigit(word.charAt(word.length() - 2));
    }

    private boolean isOrdinal(String word, boolean startsSentence, int next) {
        for (int at = 0; at < word.length(); at++) {
            if (!Characters.isDigit(word.charAt(at))) {
                return false;
            }
        }
        return word.length() <= 2 && (startsSentence || (rules.numbers().hasOrdinals() && !startsWithOpener(next)));
    }

    private boolean isLetterWithStop(int at) {
        return WordShape.isSingleLetter(text, at) && at + 1 < text.length() && text.charAt(at + 1) == '.';
    }

    private boolean startsWithOpener(int next) {
        int end = wordEnd(next);
        return end > next && rules.isOpener(text.substring(next, end).toLowerCase(Locale.ROOT));
    }

    private boolean isQuotationMark(int at) {
        return Characters.isQuotationMark(text.charAt(at)) || text.charAt(at) == '‘';
    }

    /** Whether the word after the one at {@code next} has a capital: {@code Le Pen}. */
    private boolean isCapitalAfterWord(int next) {
        int second = skipSpaces(wordEnd(next));
        return second < text.length() && Character.isUpperCase(text.charAt(second));
    }

    /** Whether the marks stand inside an address of a site or mailbox. */
    private boolean isAddress(int marks, int marksEnd) {
        int from = marks;
        while (from > 0 && marks - from < LONGEST_ADDRESS && !Characters.isSpace(text.charAt(from - 1))) {
            from--;
        }
        var run = text.substring(from, marks);
        int end = wordEnd(marksEnd);
        return run.contains("://")
                || run.contains("www.")
                || run.indexOf('@') >= 0
                || (end - marksEnd > 2
                        && rules.isDomain(text.substring(marksEnd, end).toLowerCase(Locale.ROOT)));
    }

    /** Whether {@code [...]} or {@code (…)} starts at {@code next}: it belongs to the sentence before it. */
    private boolean isOmission(int next) {
        char open = text.charAt(next);
        return (open == '[' || open == '(')
                && next + 1 < text.length()
                && (text.charAt(next + 1) == '…' || text.startsWith("...", next + 1));
    }

    /** Where the words start, behind the spaces and the mark of an item of a list. */
    private int skipBullet(int from) {
        int at = skipSpaces(from);
        return at < text.length() && (Characters.isDash(text.charAt(at)) || "•*■▪·".indexOf(text.charAt(at)) >= 0)
                ? skipSpaces(at + 1)
                : at;
    }

    private int skipSpaces(int from) {
        int at = from;
        while (at < text.length()
                && (Characters.isSpace(text.charAt(at)) || Characters.isInvisible(text.charAt(at)))
                && !Characters.isLineBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the word, with its inner full stops and hyphens, starts that ends at {@code end}. */
    private int wordStart(int start, int end) {
        int at = end;
        while (at > start && end - at < LONGEST_WORD && isWordCharacter(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isWordCharacter(char character) {
        return Characters.isLetterOrDigit(character) || character == '.' || character == '-' || character == '°';
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST_WORD && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
