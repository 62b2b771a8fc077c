package org.depeche.text.reuse;

import java.util.Collection;
import java.util.regex.Pattern;
import org.depeche.text.article.Span;

/**
 * Tells from how much two articles share whether the text of one went into the other, or both took it from a third: the
 * one rule by which sources and voices are counted.
 *
 * <p>Set on labelled pairs of French articles: a whole paragraph, or as much of the shorter article as is no chance.
 */
public final class Copying {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int COPIED_WORDS = 45;
    private static final double COPIED_SHARE = 0.15;
    private static final int FEWEST_WORDS = 12;

    private Copying() {}

    /** How many characters lie in any of {@code spans}: what an article has from several counts once. */
    public static int characters(Collection<Span> spans) {
        int characters = 0;
        int end = 0;
        for (var span : spans.stream().sorted().toList()) {
            characters += Math.max(0, span.end() - Math.max(end, span.start()));
            end = Math.max(end, span.end());
        }
        return characters;
    }

    /** How long {@code text} is where copies are told. */
    public static int words(String text) {
        return SPACE.split(text).length;
    }

    /** Whether so many shared words, nobody's quotation, make copies of two articles of which the shorter is so long. */
    public static boolean isLikely(int sharedWords, int wordsOfShorter) {
        return sharedWords >= COPIED_WORDS
                || (sharedWords >= FEWEST_WORDS && sharedWords >= COPIED_SHARE * wordsOfShorter);
    }
}
