package org.depeche.text.quote;

import org.depeche.text.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word, a mark or a whole stretch in quotation marks, as one step of the reporter's sentence.
 *
 * @param form the word in small letters with plain apostrophes; the mark itself; nothing for a stretch in marks
 * @param marked the stretch in quotation marks that this unit stands for
 */
record Unit(
        Kind kind,
        Span span,
        String form,
        boolean capital,
        @Nullable Marked marked) {

    enum Kind {
        WORD,
        MARK,
        QUOTED,
        END
    }

    static final Unit OUTSIDE = new Unit(Kind.END, new Span(0, 0), "", false, null);

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isQuoted() {
        return kind == Kind.QUOTED;
    }

    boolean is(String mark) {
        return form.equals(mark);
    }

    boolean isComma() {
        return is(",");
    }

    boolean isDash() {
        return is("—") || is("–") || is("-");
    }

    /** Whether a sentence may stop here. */
    boolean isStop() {
        return kind == Kind.MARK && !form.isEmpty() && ".!?…".indexOf(form.charAt(0)) >= 0;
    }
}
