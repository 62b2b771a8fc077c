package org.depeche.text.collation.source;

import java.util.List;

/** Who took text from whom: a graph without cycles. */
public record Stemma(List<Node> nodes, List<Edge> edges) {

    /**
     * An article (by its id), a dispatch, or a text that must have been and is lost.
     *
     * @param id for a dispatch that no article is: {@code dispatch-N}, the N-th of the collation's dispatches
     */
    public record Node(String id, Kind kind) {

        /** What a node stands for. */
        public enum Kind {
            ARTICLE,
            DISPATCH,
            LOST
        }
    }

    /**
     * Text that went from one node to another.
     *
     * @param words how many words went that way
     * @param confidence 0 to 1
     */
    public record Edge(String from, String to, int words, double confidence) {}

    public Stemma {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
