package org.depeche.text.words;

import java.util.Arrays;
import org.depeche.text.article.Span;

/**
 * A text with its typography folded away, and the way back to the original offsets.
 *
 * <p>Folded are case, quotation marks (and the spaces French sets inside them), apostrophes, dashes, omissions in
 * brackets, spaces before French marks, no-break and thin spaces, runs of white space, invisible characters, composed
 * and split letters, ligatures, thousands separators, hours ({@code 16 H 15}) and Roman ordinals ({@code acte VIII},
 * {@code XXIe}); accents and digits stay. Folding what is folded changes nothing.
 */
public final class FoldedText {
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int originalLength;

    private FoldedText(FoldingBuffer folded, int originalLength) {
        this.text = folded.toString();
        this.starts = folded.starts();
        this.ends = folded.ends();
        this.originalLength = originalLength;
    }

    public static FoldedText of(String original) {
        return of(original, Folding.standard());
    }

    public static FoldedText of(String original, Folding folding) {
        var characters = CharacterFolder.fold(original, folding.keepsAccents());
        var folded = new PatternFolder(characters, WordRules.of(folding.language())).fold();
        return new FoldedText(folded, original.length());
    }

    /**
     * The form by which two wordings are told equal: folded, without accents, and without anything but letters and
     * digits, one space between words.
     */
    public static String key(String original, Folding folding) {
        var folded = of(original, folding.withoutAccents()).text;
        var key = new StringBuilder(folded.length());
        boolean gap = false;
        for (int at = 0; at < folded.length(); at++) {
            char character = folded.charAt(at);
            if (!Characters.isLetterOrDigit(character) && !Character.isSurrogate(character)) {
                gap = true;
                continue;
            }
            if (gap && !key.isEmpty()) {
                key.append(' ');
            }
            gap = false;
            key.append(character);
        }
        return key.toString();
    }

    /** The key of {@code original} with any language's numbers. */
    public static String key(String original) {
        return key(original, Folding.standard());
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /** Where the folded stretch {@code span} stands in the original text. */
    public Span original(Span span) {
        if (span.end() > text.length()) {
            throw new IllegalArgumentException(span + " leaves the folded text, which ends at " + text.length());
        }
        if (span.isEmpty()) {
            int place = span.start() < starts.length ? starts[span.start()] : originalLength;
            return new Span(place, place);
        }
        return new Span(starts[span.start()], ends[span.end() - 1]);
    }

    /** The smallest folded stretch that stands for all of the original's {@code span}; empty where all of it is gone. */
    public Span folded(Span span) {
        int from = firstWhere(ends, span.start() + 1);
        int to = Math.max(from, firstWhere(starts, span.end()));
        return span.isEmpty() ? new Span(from, from) : new Span(from, to);
    }

    /** The first index whose value is at least {@code value}. */
    private static int firstWhere(int[] rising, int value) {
        int index = Arrays.binarySearch(rising, value);
        if (index < 0) {
            return -index - 1;
        }
        while (index > 0 && rising[index - 1] == value) {
            index--;
        }
        return index;
    }
}
