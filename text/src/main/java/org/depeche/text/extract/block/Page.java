package org.depeche.text.extract.block;

import java.util.List;
import org.depeche.text.extract.phrase.PagePhrases;
import org.jsoup.nodes.Element;

/**
 * A page as its visible blocks in order, and the elements as ranges of them.
 *
 * @param ranges the block-level elements, each before those inside it
 * @param moments the {@code time} elements
 */
public record Page(List<PageBlock> blocks, List<Range> ranges, List<Moment> moments) {

    /** Copies the lists. */
    public Page {
        blocks = List.copyOf(blocks);
        ranges = List.copyOf(ranges);
        moments = List.copyOf(moments);
    }

    /** This page without the links to other articles that stand inside its paragraphs. */
    public Page withoutInlineLinks(PagePhrases phrases) {
        return InlineLinks.cut(this, phrases);
    }

    /** A {@code time} element at a block, its date for machines, and what its attributes call it. */
    public record Moment(int block, String date, String described) {}

    /** An element that holds the blocks {@code [first, end)}. */
    public record Range(Element element, int first, int end, int depth) {

        /** Whether the element holds one article, and not just a part of the page. */
        public boolean isArticle() {
            return Elements.isArticle(element);
        }

        /** Whether the element is the empty place of a widget for comments. */
        public boolean isCommentWidget() {
            return first == end && Elements.isCommentWidget(element);
        }

        int size() {
            return end - first;
        }
    }
}
