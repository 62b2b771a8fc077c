package org.depeche.text.quote.mark;

/** Where a character comes next; asked with growing offsets it reads the text once. */
final class NextMark {
    private final String text;
    private final char mark;
    private int known = -1;

    NextMark(String text, char mark) {
        this.text = text;
        this.mark = mark;
    }

    int after(int at) {
        if (known <= at) {
            known = text.indexOf(mark, at + 1);
            known = known < 0 ? Integer.MAX_VALUE : known;
        }
        return known;
    }
}
