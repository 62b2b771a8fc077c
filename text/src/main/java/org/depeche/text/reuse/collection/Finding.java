package org.depeche.text.reuse.collection;

import org.depeche.text.article.Span;
import org.depeche.text.reuse.index.ReusePair;

/**
 * A passage of two articles, found by way of an article that one or both have words from.
 *
 * @param earlier where the first of the two stands
 * @param source where the article stands by way of which it was found; where {@code earlier} does, if they were compared
 * @param isSwapped whether the later one is the likelier source
 * @param pair the passage, with the earlier one as {@code a}
 */
public record Finding(Place earlier, Place later, Place source, boolean isSwapped, ReusePair pair) {

    /** Whether the two were compared, and the passage not only concluded from a third. */
    public boolean isDirect() {
        return source.ordinal() == earlier.ordinal();
    }

    /** The passage as it is told. */
    ReusePair told(boolean isQuotation) {
        Span first = pair.inA();
        Span second = pair.inB();
        return isSwapped
                ? new ReusePair(pair.b(), second, pair.a(), first, pair.words(), pair.changed(), isQuotation)
                : new ReusePair(pair.a(), first, pair.b(), second, pair.words(), pair.changed(), isQuotation);
    }
}
