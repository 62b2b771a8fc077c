package org.depeche.text.words;

/** Tells of each quotation mark and bracket whether it opens or closes, and of a line whether a quotation is open. */
final class QuotationState {
    private final String text;
    private boolean isOpen;

    /** The mark that closes a quotation opened in the German way: {@code „…“}, {@code »…«}; zero where none is open. */
    private char germanClose;

    private boolean isFrenchOpen;

    QuotationState(String text) {
        this.text = text;
    }

    void reset() {
        isOpen = false;
        germanClose = 0;
        isFrenchOpen = false;
    }

    /** Takes note of the character at {@code at}. */
    void pass(int at) {
        char mark = text.charAt(at);
        if (isStraight(mark)) {
            isOpen = opens(at);
        } else if (mark == '„') {
            germanClose = '“';
        } else if (mark == '«' && germanClose == 0) {
            isFrenchOpen = true;
        } else if (mark == '»') {
            germanClose = !isFrenchOpen && isSpaceBefore(at) && isWordAt(at + 1) ? '«' : germanClose;
            isFrenchOpen = false;
        } else if (mark == germanClose) {
            germanClose = 0;
        }
    }

    /** Whether the mark at {@code at} closes what a sentence that ended at {@code end} stands in. */
    boolean closes(int at, int end) {
        char mark = text.charAt(at);
        return switch (mark) {
            case ')', ']', '”' -> at == end || !isSpaceBefore(at);
            case '»', '›' -> !isWordAt(at + 1) || !isSpaceBefore(at);
            case '«', '“' -> mark == germanClose;
            case '’', '\'', '‘' -> !isSpaceBefore(at) && !isWordAt(at + 1);
            case '"', '＂' -> !opens(at) && (!isSpaceBefore(at) || !isWordAt(at + 1));
            default -> false;
        };
    }

    /** Whether a quotation or bracket opens at {@code at}. */
    boolean opens(int at) {
        char mark = text.charAt(at);
        if (!isStraight(mark)) {
            return "«“„‹‘([»›".indexOf(mark) >= 0;
        }
        boolean before =
                at == 0 || Characters.isSpace(text.charAt(at - 1)) || "([«'’".indexOf(text.charAt(at - 1)) >= 0;
        boolean after = at + 1 == text.length() || !isWordAt(at + 1);
        return before == after ? !isOpen : before;
    }

    private static boolean isStraight(char mark) {
        return mark == '"' || mark == '＂';
    }

    private boolean isSpaceBefore(int at) {
        return at == 0 || Characters.isSpace(text.charAt(at - 1));
    }

    private boolean isWordAt(int at) {
        return at < text.length() && WordShape.isLetter(text, at);
    }
}
