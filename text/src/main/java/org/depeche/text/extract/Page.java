package org.depeche.text.extract;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A page as its visible blocks in order, and the elements as ranges of them.
 *
 * @param ranges the block-level elements, each before those inside it
 * @param moments the {@code time} elements
 */
record Page(List<PageBlock> blocks, List<Range> ranges, List<Moment> moments) {

    /** A {@code time} element at a block, its date for machines, and what its attributes call it. */
    record Moment(int block, String date, String described) {}

    /** An element that holds the blocks {@code [first, end)}. */
    record Range(Element element, int first, int end, int depth) {

        int size() {
            return end - first;
        }
    }
}
