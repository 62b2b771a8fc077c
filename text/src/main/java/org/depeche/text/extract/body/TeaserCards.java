package org.depeche.text.extract.body;

import java.util.List;
import org.depeche.text.extract.block.PageBlock;

/**
 * Tells the teasers of other articles: a heading that is a link, with a line or two under it.
 *
 * <p>Nothing in their classes need say so: the pattern does.
 */
final class TeaserCards {
    private static final double LINK = 0.9;
    private static final int LONGEST = 400;
    private static final int DEEPEST = 3;

    private TeaserCards() {}

    /** For each block whether it stands in a card. */
    static boolean[] find(List<PageBlock> blocks) {
        var inCard = new boolean[blocks.size()];
        int sinceTitle = DEEPEST + 1;
        for (int i = 0; i < inCard.length; i++) {
            var block = blocks.get(i);
            if (isTitle(block)) {
                sinceTitle = 0;
                inCard[i] = true;
            } else {
                sinceTitle = block.isHeading() ? DEEPEST + 1 : sinceTitle + 1;
                inCard[i] = sinceTitle <= DEEPEST && block.length() <= LONGEST;
            }
        }
        return inCard;
    }

    private static boolean isTitle(PageBlock block) {
        return block.isHeading()
                && block.linkDensity() >= LINK
                && block.length() > 10
                && !block.tag().equals("h1");
    }
}
