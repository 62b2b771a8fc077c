package org.depeche.text.quote.mark;

/** What stands around a place of a text, as far as it tells opening marks from closing ones. */
final class Surroundings {
    private static final String STRAIGHT = "\"＂″";

    private final String text;

    Surroundings(String text) {
        this.text = text;
    }

    boolean beginsSentence(int at) {
        int before = at - 1;
        while (before >= 0 && isSpace(text.charAt(before)) && text.charAt(before) != '\n') {
            before--;
        }
        return before < 0 || "\n:.!?…»”\"—–".indexOf(text.charAt(before)) >= 0;
    }

    /** Whether a sentence ends before {@code at}, on the same line. */
    boolean endsSentenceBefore(int at) {
        int before = at - 1;
        while (before >= 0 && isSpace(text.charAt(before)) && text.charAt(before) != '\n') {
            before--;
        }
        return before >= 0 && ".!?…".indexOf(text.charAt(before)) >= 0;
    }

    /** Whether a mark at {@code at} could open by what stands before it. */
    boolean beforeIsFree(int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        boolean elision = (before == '\'' || before == '’') && at > 1 && isLetter(text.charAt(at - 2));
        return isSpace(before) || elision || "([{—–-/«“‘\"+".indexOf(before) >= 0;
    }

    boolean afterIsFree(int at) {
        return at + 1 >= text.length()
                || (!isLetter(text.charAt(at + 1)) && "([#@«“‘".indexOf(text.charAt(at + 1)) < 0);
    }

    static boolean isTrailing(char character) {
        return isSpace(character) || character == '.' || character == '»' || STRAIGHT.indexOf(character) >= 0;
    }

    static boolean isLetter(char character) {
        return Character.isLetterOrDigit(character);
    }

    static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF';
    }
}
