package org.depeche.text.story.collection;

import java.io.Serializable;
import java.time.LocalDate;
import org.depeche.text.story.collection.Part.Axis;

/** Where an article stands in the cutting of its collection. */
public record Position(Axis axis, long place) implements Serializable, Comparable<Position> {
    /** Articles read one after the other stay together by so many. */
    private static final int READ_TOGETHER = 1_024;

    public static Position of(LocalDate day) {
        return new Position(Axis.DAYS, day.toEpochDay());
    }

    /** The position of the {@code ordinal}-th article read, which nothing ties to a day. */
    public static Position ofReading(long ordinal) {
        return new Position(Axis.READING, Math.floorDiv(ordinal, READ_TOGETHER));
    }

    @Override
    public int compareTo(Position other) {
        int order = axis.compareTo(other.axis);
        return order != 0 ? order : Long.compare(place, other.place);
    }
}
