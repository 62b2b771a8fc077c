package org.depeche.text.collation.fact;

import java.math.BigDecimal;
import org.depeche.text.article.Span;
import org.depeche.text.collation.witness.Sentence;

/**
 * A number of an article with what it counts.
 *
 * @param thing what is counted: a thing that newspapers count in many words ({@code mort}), with what parts it, or the
 *     stem of the noun that follows; empty where nothing tells
 * @param known whether the thing is one of those that the language's list knows
 * @param span where the number stands
 */
record Count(Sentence sentence, Span span, BigDecimal value, Bound bound, String thing, boolean known) {
    private static final BigDecimal ROUGHLY = new BigDecimal("0.1");

    /** How exactly the number is meant. */
    enum Bound {
        EXACT,
        AT_LEAST,
        ROUGH
    }

    /** Whether both can be true: the same number, a rough one near it, or one above what is said to be the least. */
    boolean agreesWith(Count other) {
        if (value.compareTo(other.value) == 0) {
            return true;
        }
        if (bound == Bound.ROUGH || other.bound == Bound.ROUGH) {
            var distance = value.subtract(other.value).abs();
            return distance.compareTo(value.max(other.value).multiply(ROUGHLY)) <= 0;
        }
        return (bound == Bound.AT_LEAST && other.value.compareTo(value) > 0)
                || (other.bound == Bound.AT_LEAST && value.compareTo(other.value) > 0);
    }

    /** Whether both count the same. */
    boolean counts(Count other) {
        return thing.equals(other.thing);
    }
}
