package org.depeche.text.extract;

import java.util.List;
import org.depeche.text.extract.PageBlock.Form;

/**
 * Finds the standfirst: the summary between headline and body, which stands outside the body's element on most pages.
 *
 * <p>A block counts where the markup calls it one, where structured data give its words as the description, or where a
 * sentence stands alone just under the headline; always before the body's first prose.
 */
final class StandfirstFinder {
    private static final int LONGEST = 1_500;
    private static final int SHORTEST = 25;
    private static final double DESCRIBED = 0.6;
    private static final int CLOSE = 25;

    private StandfirstFinder() {}

    /**
     * The index of the standfirst's block; -1 where there is none.
     *
     * @param headline the headline's block, or -1
     * @param body the first block of the body's prose
     */
    static int find(List<PageBlock> blocks, int headline, int body, StructuredData data, PagePhrases phrases) {
        int from = headline >= 0 ? Math.max(0, headline - 3) : Math.max(0, body - CLOSE);
        int described = -1;
        int plain = -1;
        for (int i = from; i <= Math.min(body, blocks.size() - 1); i++) {
            var block = blocks.get(i);
            if (i == headline || !isCandidate(block, phrases)) {
                continue;
            }
            if (block.is(Zone.STANDFIRST) && !isOtherFurniture(block)) {
                return i;
            }
            if (described < 0
                    && data.description().filter(text -> describes(text, block)).isPresent()
                    && i < body) {
                described = i;
            }
            if (plain < 0 && i < body && i > headline && headline >= 0 && isPlain(block)) {
                plain = i;
            }
        }
        return described >= 0 ? described : plain;
    }

    private static boolean isCandidate(PageBlock block, PagePhrases phrases) {
        return block.length() >= SHORTEST
                && block.length() <= LONGEST
                && block.linkDensity() < 0.5
                && block.form() != Form.LIST_ITEM
                && !block.is(Zone.NAVIGATION)
                && !block.is(Zone.CAPTION)
                && !block.is(Zone.COMMENTS)
                && phrases.kindOf(block.text()).isEmpty();
    }

    private static boolean isOtherFurniture(PageBlock block) {
        return block.is(Zone.RELATED)
                || block.is(Zone.SIDEBAR)
                || block.is(Zone.ADVERT)
                || block.is(Zone.NEWSLETTER)
                || block.is(Zone.PAYWALL)
                || block.is(Zone.AUTHOR)
                || block.is(Zone.TOOL)
                || block.is(Zone.KEY_POINTS);
    }

    private static boolean isPlain(PageBlock block) {
        return !block.isFurniture()
                && !block.is(Zone.FIGURE)
                && Marks.words(block.text()) >= 8
                && (block.isHeading() || block.isProse());
    }

    private static boolean describes(String description, PageBlock block) {
        var own = BodyCheck.windows(PlainText.words(block.text()));
        return !own.isEmpty()
                && BodyCheck.share(own, description) >= DESCRIBED
                && BodyCheck.share(BodyCheck.windows(PlainText.words(description)), block.text()) >= DESCRIBED;
    }
}
