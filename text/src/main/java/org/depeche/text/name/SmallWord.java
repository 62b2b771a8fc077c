package org.depeche.text.name;

/** A part that small words play beside names; which words do is data of the language ({@code name/small-words.txt}). */
@SuppressWarnings("EnumOrdinal") // the numbers are bits of a piece, stored nowhere
enum SmallWord {
    ARTICLE,
    LINKING_ARTICLE,
    ROLE_ARTICLE,
    OF,
    BARE_OF,
    BE,
    ONE_OF_MANY,
    NO_PERSON_START,
    AND;

    long bit() {
        return 1L << ordinal();
    }

    /** The part that a line of the file names: {@code one-of-many}. */
    static SmallWord parse(String name) {
        return valueOf(name.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}
