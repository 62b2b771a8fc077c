package org.depeche.spark.reuse;

import java.io.Serializable;
import java.util.Comparator;

/** That an article may have words from a source, both by their ordinals; sorted by source, then by the article's place. */
record Edge(long source, long rank, long article) implements Comparable<Edge>, Serializable {
    private static final Comparator<Edge> ORDER =
            Comparator.comparingLong(Edge::source).thenComparingLong(Edge::rank).thenComparingLong(Edge::article);

    @Override
    public int compareTo(Edge other) {
        return ORDER.compare(this, other);
    }
}
