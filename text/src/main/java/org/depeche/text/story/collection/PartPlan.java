package org.depeche.text.story.collection;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.depeche.text.story.collection.Part.Axis;

/**
 * How a collection is cut into parts that fit a memory, each told with the part before it in sight.
 *
 * <p>Idea: a collection that is small enough is one part. Of a larger one the days are halved, and the halves again, at
 * points that hang on the calendar alone, until none holds too many articles: a quad-tree's cut [1] in one dimension. So
 * an article that is added changes its own part and at most the next, wherever it comes; and a part is as large as the
 * memory bears, whether news came by the hundred or by the hundred thousand a day. Cost: one look at each day for each
 * time it is halved.
 *
 * <p>[1] Raphael Finkel and Jon Bentley, Quad trees: a data structure for retrieval on composite keys, 1974.
 */
public final class PartPlan implements Serializable {
    private static final long serialVersionUID = 1;

    /** How many articles are told at once, in half a gigabyte together with those in sight. */
    public static final int MOST_AT_ONCE = 50_000;

    /** Beyond all days there are: so that halving begins at one point for all collections. */
    private static final long HALF = 1L << 50;

    private final ArrayList<Part> parts = new ArrayList<>();
    private final boolean isWhole;

    private PartPlan(SortedMap<Position, Long> counts, long most) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        isWhole = all <= most;
        if (isWhole) {
            parts.add(new Part(Axis.DAYS, -HALF, HALF));
            return;
        }
        for (var axis : Axis.values()) {
            var places = new TreeMap<Long, Long>();
            counts.forEach((position, count) -> {
                if (position.axis() == axis) {
                    places.put(position.place(), count);
                }
            });
            cut(axis, -HALF, HALF, places, most);
        }
    }

    /**
     * Cuts a collection with so many articles at each position.
     *
     * @param most how many articles a part may hold; one position is never cut
     */
    public static PartPlan of(SortedMap<Position, Long> counts, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("articles told at once " + most + ": at least one is needed");
        }
        return new PartPlan(counts, most);
    }

    private void cut(Axis axis, long from, long to, SortedMap<Long, Long> places, long most) {
        if (places.isEmpty()) {
            return;
        }
        long all = places.values().stream().mapToLong(Long::longValue).sum();
        if (all <= most || to - from == 1) {
            parts.add(new Part(axis, from, to));
            return;
        }
        long middle = (from + to) / 2;
        cut(axis, from, middle, places.headMap(middle), most);
        cut(axis, middle, to, places.tailMap(middle), most);
    }

    /** The parts, in their order. */
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Whether all is one part: then nobody needs to know where an article stands. */
    public boolean isWhole() {
        return isWhole;
    }

    /** The number of the part to which {@code position} belongs. */
    public int partOf(Position position) {
        if (isWhole) {
            return 0;
        }
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            var part = parts.get(middle);
            int order = part.axis().compareTo(position.axis());
            boolean ends = order < 0 || (order == 0 && part.to() <= position.place());
            low = ends ? middle + 1 : low;
            high = ends ? high : middle;
        }
        if (parts.get(low).axis() != position.axis() || !parts.get(low).holds(position.place())) {
            throw new IllegalArgumentException("position " + position + ": not in the collection that was cut");
        }
        return low;
    }

    /** Whether the articles of part {@code number} are in sight where the next one is told. */
    public boolean isSeenByNext(int number) {
        return number + 1 < parts.size()
                && parts.get(number).axis() == parts.get(number + 1).axis();
    }
}
