package org.depeche.text.extract.body;

import java.util.List;
import org.depeche.text.extract.block.PageBlock;
import org.depeche.text.extract.block.PageBlock.Form;

/** Drops the lists that are no text: links to other articles, teasers, the points that sum the article up. */
final class LinkLists {
    private static final double MOSTLY_LINK = 0.6;
    private static final double SOME_LINK = 0.35;
    private final List<PageBlock> blocks;
    private final Role[] roles;

    /**
     * Prepares to drop.
     *
     * @param roles what the blocks are; what is dropped becomes furniture here
     */
    LinkLists(List<PageBlock> blocks, Role[] roles) {
        this.blocks = blocks;
        this.roles = roles;
    }

    void drop() {
        dropLinkRuns();
        dropClosingLinks();
        dropKeyPoints();
        dropClosingCards();
    }

    /** Drops runs of blocks that are links: lists of other articles, whatever they are made of. */
    private void dropLinkRuns() {
        int start = 0;
        while (start < roles.length) {
            int end = start;
            int length = 0;
            int linked = 0;
            var form = blocks.get(start).form();
            while (end < roles.length
                    && roles[end] == Role.BODY
                    && blocks.get(end).form() == form
                    && !isPlainProse(blocks.get(end))) {
                length += blocks.get(end).length();
                linked += blocks.get(end).linkLength();
                end++;
            }
            boolean list = form == Form.LIST_ITEM || end - start > 1;
            if (list && linked > length * MOSTLY_LINK) {
                for (int i = start; i < end; i++) {
                    roles[i] = Role.FURNITURE;
                }
            }
            start = Math.max(end, start + 1);
        }
    }

    /** Drops the list items after the last paragraph of prose where nearly all hold a link: other articles, with a word on each. */
    private void dropClosingLinks() {
        int last = roles.length - 1;
        while (last >= 0 && !(roles[last] == Role.BODY && isPlainProse(blocks.get(last)) && !isItem(last))) {
            last--;
        }
        int items = 0;
        int linked = 0;
        for (int i = last + 1; i < roles.length; i++) {
            items += isItem(i) ? 1 : 0;
            linked += isItem(i) && blocks.get(i).linkDensity() > SOME_LINK ? 1 : 0;
        }
        for (int i = last + 1; i < roles.length && items > 2 && linked > items * MOSTLY_LINK; i++) {
            roles[i] = isItem(i) ? Role.FURNITURE : roles[i];
        }
    }

    /** Drops the list that stands before the first paragraph where the text that follows is longer: it sums that up. */
    private void dropKeyPoints() {
        int first = 0;
        int listed = 0;
        while (first < roles.length
                && !(roles[first] == Role.BODY
                        && !isItem(first)
                        && blocks.get(first).isProse())) {
            listed += isItem(first) ? blocks.get(first).length() : 0;
            first++;
        }
        if (listed > 0 && prose(first, roles.length) > 3 * listed) {
            for (int i = 0; i < first; i++) {
                roles[i] = isItem(i) ? Role.FURNITURE : roles[i];
            }
        }
    }

    private boolean isItem(int index) {
        return roles[index] == Role.BODY && blocks.get(index).form() == Form.LIST_ITEM;
    }

    private static boolean isPlainProse(PageBlock block) {
        return block.isProse() && block.linkDensity() < 0.3;
    }

    /** Drops the teasers after the last prose that stands in none, where they are not most of the text. */
    private void dropClosingCards() {
        var inCard = TeaserCards.find(blocks);
        int last = -1;
        int free = 0;
        for (int i = 0; i < roles.length; i++) {
            if (!inCard[i] && roles[i] == Role.BODY && blocks.get(i).isProse()) {
                last = i;
                free += blocks.get(i).length();
            }
        }
        boolean most = free > prose(0, roles.length) * 0.4;
        for (int i = last + 1; most && i < roles.length; i++) {
            roles[i] = inCard[i] && roles[i].isBody() ? Role.FURNITURE : roles[i];
        }
    }

    private int prose(int start, int end) {
        int prose = 0;
        for (int i = start; i < end; i++) {
            prose += roles[i] == Role.BODY && blocks.get(i).isProse()
                    ? blocks.get(i).length()
                    : 0;
        }
        return prose;
    }
}
