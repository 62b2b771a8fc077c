package org.depeche.text.time;

import java.util.List;
import java.util.Map;

/**
 * One line of a language's grammar of time, taken apart: a sequence of elements and what it means.
 *
 * @param order the line's place in its file; of two rules that match the same, the earlier one counts
 * @param from the first element of the expression itself; those before it are only its surroundings
 * @param to the element after the expression's last
 * @param meaning what to make of it, see {@link Meaning}
 */
record TimeRule(int order, List<Element> elements, int from, int to, Operation operation, Map<String, String> meaning) {

    TimeRule {
        elements = List.copyOf(elements);
        meaning = Map.copyOf(meaning);
        if (elements.isEmpty() || from >= to) {
            throw new IllegalArgumentException("rule " + order + " of " + operation + ": no words in the expression");
        }
    }

    /**
     * A word or a class of words.
     *
     * @param name the word itself, or the class's name
     * @param slot where the class's value goes; empty for a plain word
     * @param glued whether no white space may stand before it
     */
    record Element(String name, String slot, boolean glued) {
        boolean isClass() {
            return !slot.isEmpty();
        }
    }

    /** What kind of thing a rule describes. */
    enum Operation {
        /** A day, month or year, by calendar parts, part of day or clock. */
        DATE,
        /** A number of units before or after. */
        SHIFT,
        /** How long something lasts. */
        LENGTH,
        /** How often something happens. */
        SET,
        /** A fixed value: {@code PAST_REF}. */
        REFERENCE,
        /** A season of the year or of a sport. */
        SEASON,
        /** A quarter or half of a year. */
        QUARTER,
        DECADE,
        CENTURY,
        /** A feast, fixed or moving with Easter. */
        FEAST,
        /** A day, year or quarter named before. */
        SAME,
        /** Looks like a time and is none: an age, a score. */
        NOTHING
    }
}
