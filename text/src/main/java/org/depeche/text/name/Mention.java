package org.depeche.text.name;

import org.depeche.text.article.Span;

/**
 * One place where a sheet names something.
 *
 * @param sheet the sheet's number; 0 is the body
 * @param text the name as it stands there, white space and apostrophes made plain
 * @param introduced whether a title, a role or an age tells right there who the person is: {@code Mme}, {@code l'avocat}
 * @param listed whether a word list knows it as a place or body
 */
record Mention(int sheet, Span span, Name.Kind kind, String text, boolean introduced, boolean listed) {

    boolean inBody() {
        return sheet == 0;
    }

    Mention as(Name.Kind other) {
        return new Mention(sheet, span, other, text, introduced, listed);
    }
}
