package org.depeche.text.words;

/** Addresses in a text: of sites ({@code afp.com}, {@code https://…}), of mailboxes, and {@code #tags} and {@code @names}. */
final class Addresses {
    private static final int LONGEST_LABELS = 253;

    private final String text;
    private final WordRules rules;

    Addresses(String text, WordRules rules) {
        this.text = text;
        this.rules = rules;
    }

    /** Where the address ends whose first word is given; {@code wordEnd} where it is none. */
    int end(int from, int wordEnd) {
        if (wordEnd + 1 >= text.length()) {
            return wordEnd;
        }
        char after = text.charAt(wordEnd);
        if (after == ':' && text.startsWith("://", wordEnd)) {
            return urlEnd(wordEnd + 3);
        } else if (after == '@' || after == '.') {
            return dottedEnd(from, wordEnd);
        }
        return wordEnd;
    }

    /** Where the tag or name ends that the sign at {@code from} opens. */
    int tagEnd(int from) {
        int at = from + 1;
        while (at < text.length() && (WordShape.isLetter(text, at) || text.charAt(at) == '_')) {
            at += Character.isHighSurrogate(text.charAt(at)) ? 2 : 1;
        }
        return at;
    }

    private int dottedEnd(int from, int wordEnd) {
        int labels = labelsEnd(wordEnd);
        if (labels < text.length() && text.charAt(labels) == '@') {
            int host = labelsEnd(labels + 1);
            return host > labels + 1 ? host : wordEnd;
        }
        int lastDot = labels - 1;
        while (lastDot > wordEnd && text.charAt(lastDot) != '.') {
            lastDot--;
        }
        boolean site = text.charAt(lastDot) == '.' && rules.isDomain(text.substring(lastDot + 1, labels));
        if (!site && !text.startsWith("www.", from)) {
            return wordEnd;
        }
        return labels < text.length() && text.charAt(labels) == '/' ? urlEnd(labels) : labels;
    }

    /** Where labels joined by single full stops end. */
    private int labelsEnd(int from) {
        int at = from;
        int most = Math.min(text.length(), from + LONGEST_LABELS);
        while (at < most && (isLabel(text.charAt(at)) || isInnerDot(at))) {
            at++;
        }
        return at;
    }

    private boolean isInnerDot(int at) {
        return text.charAt(at) == '.' && at + 1 < text.length() && Characters.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean isLabel(char character) {
        return Characters.isLetterOrDigit(character) || character == '-' || character == '_';
    }

    private int urlEnd(int from) {
        int at = from;
        while (at < text.length() && !endsUrl(text.charAt(at))) {
            at++;
        }
        while (at > from && isTrailing(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean endsUrl(char character) {
        return Characters.isSpace(character)
                || Characters.isQuotationMark(character)
                || character == '<'
                || character == '>'
                || character == '…'
                || character == '—'
                || character == '–';
    }

    private static boolean isTrailing(char character) {
        return ".,;:!?)]}'’".indexOf(character) >= 0;
    }
}
