package org.depeche.text.quote.mark;

/** The families of marks; a stretch closes with the family it opened with. */
enum MarkFamily {
    GUILLEMET("«»"),
    SMALL_GUILLEMET("‹›"),
    REVERSED("»"),
    CURLY("“„”"),
    STRAIGHT("\"＂″"),
    SINGLE("");

    private final String repeated;

    MarkFamily(String repeated) {
        this.repeated = repeated;
    }

    boolean isRepeatedBy(char mark) {
        return repeated.indexOf(mark) >= 0;
    }
}
