package org.depeche.text.name;

import org.depeche.text.article.Span;

/**
 * One place where a sheet names something.
 *
 * @param sheet the sheet's number; 0 is the body
 * @param text the name as it stands there, white space and apostrophes made plain
 * @param introduced whether a title, a role or an age tells right there who the person is: {@code Mme}, {@code l'avocat}
 * @param traits what is known of its first piece
 */
record Mention(int sheet, Span span, Name.Kind kind, String text, boolean introduced, long traits) {

    boolean inBody() {
        return sheet == 0;
    }

    boolean is(WordClass wordClass) {
        return (traits & wordClass.bit()) != 0;
    }

    boolean isOneWord() {
        return text.indexOf(' ') < 0;
    }

    /** Whether a list knows it as a place or body. */
    boolean listed() {
        return (traits & LISTED) != 0;
    }

    private static final long LISTED =
            WordClass.CITY.bit() | WordClass.COUNTRY.bit() | WordClass.PLACE.bit() | WordClass.ORGANIZATION.bit();

    Mention as(Name.Kind other) {
        return new Mention(sheet, span, other, text, introduced, traits);
    }
}
