package org.depeche.text.quote.mark;

import org.depeche.text.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word, a mark or a whole stretch in quotation marks, as one step of the reporter's sentence.
 *
 * @param form the word in small letters with plain apostrophes; the mark itself; nothing for a stretch in marks
 * @param sense what the word can be; nothing for what is no word
 * @param marked the stretch in quotation marks that this unit stands for
 */
public record Unit(
        Kind kind,
        Span span,
        String form,
        boolean capital,
        WordSense sense,
        @Nullable Marked marked) {

    public enum Kind {
        WORD,
        MARK,
        QUOTED,
        END
    }

    static final Unit OUTSIDE = new Unit(Kind.END, new Span(0, 0), "", false, WordSense.NONE, null);

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isQuoted() {
        return kind == Kind.QUOTED;
    }

    public boolean is(String mark) {
        return form.equals(mark);
    }

    public boolean isComma() {
        return is(",");
    }

    public boolean isDash() {
        return is("—") || is("–") || is("-");
    }

    /** Whether a question or a call ends here, behind which a sentence may go on: « Pourquoi ? demande le maire. » */
    public boolean isCall() {
        return isStop() && form.charAt(form.length() - 1) != '.';
    }

    /** Whether a sentence may stop here. */
    public boolean isStop() {
        return kind == Kind.MARK && !form.isEmpty() && ".!?…".indexOf(form.charAt(0)) >= 0;
    }
}
