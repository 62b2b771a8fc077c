package org.depeche.text.words;

/** How far a word reaches, whatever its language. */
final class WordShape {
    private WordShape() {}

    /** Where the run of letters, digits, and hyphens and apostrophes between them ends. */
    static int end(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char character = text.charAt(at);
            if (Characters.isLetterOrDigit(character)) {
                at++;
            } else if (isLetter(text, at)) {
                at += 2;
            } else if (belongsInside(character) && at > from && startsWord(text, at + 1)) {
                at++;
            } else if (at > from && (Characters.isInvisible(character) || Characters.isCombining(character))) {
                at++;
            } else {
                break;
            }
        }
        return withoutInvisible(text, from, at);
    }

    /** Whether a letter stands at {@code at}, be it one of two units. */
    static boolean isLetter(String text, int at) {
        char character = text.charAt(at);
        if (!Character.isHighSurrogate(character)) {
            return Characters.isLetterOrDigit(character);
        }
        return Character.isLetterOrDigit(text.codePointAt(at));
    }

    /** Whether the digits that end at {@code at} only begin a word: {@code 1er}, {@code 10-year-old}. */
    static boolean goesOnWithLetter(String text, int at) {
        int next = at < text.length() && belongsInside(text.charAt(at)) ? at + 1 : at;
        return next < text.length() && isLetter(text, next) && !Characters.isDigit(text.charAt(next));
    }

    /** Whether a letter stands at {@code at} that no other letter or digit touches. */
    static boolean isSingleLetter(String text, int at) {
        boolean alone = at + 1 >= text.length() || !Characters.isLetterOrDigit(text.charAt(at + 1));
        return alone && Character.isLetter(text.charAt(at));
    }

    /** Whether there is neither an apostrophe nor a hyphen to cut at. */
    static boolean isPlain(String text, int from, int end) {
        for (int at = from; at < end; at++) {
            char character = text.charAt(at);
            if (!Characters.isLetterOrDigit(character)
                    && (Characters.isApostrophe(character) || Characters.isHyphen(character))) {
                return false;
            }
        }
        return true;
    }

    /** The first apostrophe from {@code from} on; {@code end} where there is none. */
    static int apostrophe(String text, int from, int end) {
        int at = from;
        while (at < end && !Characters.isApostrophe(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The last hyphen before {@code end}; {@code from} where there is none. */
    static int lastHyphen(String text, int from, int end) {
        int at = end - 1;
        while (at > from && !Characters.isHyphen(text.charAt(at))) {
            at--;
        }
        return Math.max(at, from);
    }

    private static boolean belongsInside(char character) {
        return Characters.isApostrophe(character)
                || Characters.isHyphen(character)
                || character == '_'
                || character == '·'
                || character == '&';
    }

    private static boolean startsWord(String text, int at) {
        return at < text.length() && isLetter(text, at);
    }

    private static int withoutInvisible(String text, int from, int end) {
        int at = end;
        while (at > from + 1 && Characters.isInvisible(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
