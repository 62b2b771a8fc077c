package org.depeche.text.story.collection;

import java.io.Serializable;

/**
 * A stretch of a collection that is told at once.
 *
 * @param axis what its positions count
 * @param from the first position
 * @param to the first position after it
 */
public record Part(Axis axis, long from, long to) implements Serializable {

    /** What the articles of a part stand along. */
    public enum Axis {
        /** The days of articles that have one, and the articles that go with them. */
        DAYS,
        /** The order of reading of articles that nothing ties to a day. */
        READING
    }

    public Part {
        if (from >= to) {
            throw new IllegalArgumentException(
                    "part from " + from + " to " + to + ": an end beyond its start is needed");
        }
    }

    /** A name that no other part of any plan of the collection has. */
    public String name() {
        return (axis == Axis.DAYS ? "d" : "r") + from + "_" + to;
    }

    boolean holds(long position) {
        return from <= position && position < to;
    }
}
