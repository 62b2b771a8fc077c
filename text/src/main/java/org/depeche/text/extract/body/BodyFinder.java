package org.depeche.text.extract.body;

import java.util.List;
import org.depeche.text.extract.block.Page;
import org.depeche.text.extract.block.PageBlock;
import org.depeche.text.extract.block.Zone;
import org.depeche.text.extract.phrase.PagePhrases;

/**
 * Finds the element that holds the body.
 *
 * <p>Idea: the body's element holds most of the page's prose and little else. Each block weighs what it has of prose
 * (length, links taken off; less before the headline, more where structured data repeat it); an element's score is its
 * share of all weight times a power of its prose's share of its text. All sums come from running totals, so the cost is
 * linear in the page, however deep it is. In the spirit of 1, but over whole elements, not over a path of parents.
 *
 * <ol>
 *   <li>Christian Kohlschütter, Peter Fankhauser, Wolfgang Nejdl: Boilerplate Detection using Shallow Text Features,
 *       2010, https://doi.org/10.1145/1718487.1718542
 * </ol>
 */
final class BodyFinder {
    private static final double BEFORE_HEADLINE = 0.2;
    private static final double CONFIRMED = 2;
    private static final double PURITY_POWER = 0.5;
    private static final double NAMED_BODY = 1.1;
    private static final double IN_CARD = 0.3;
    private static final double FREE_SKIP = 0.1;
    private static final double OWN_PROSE = 500;
    private static final double OWN_SHARE = 0.25;

    private BodyFinder() {}

    /**
     * The range that holds the body; empty of blocks where the page has no prose.
     *
     * @param headline the headline's block, or -1
     * @param comments the first block of the readers' comments, or the number of blocks
     * @param check the text that structured data give; may be empty
     * @param phrases what lines of furniture say
     */
    static Page.Range find(Page page, int headline, int comments, BodyCheck check, PagePhrases phrases) {
        var blocks = page.blocks();
        var weight = new double[blocks.size() + 1];
        var text = new double[blocks.size() + 1];
        var inCard = TeaserCards.find(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            double weighed =
                    i >= comments ? 0 : weight(block, i < headline, check, phrases) * (inCard[i] ? IN_CARD : 1);
            weight[i + 1] = weight[i] + weighed;
            text[i + 1] = text[i] + (block.isFurniture() ? 0 : block.length());
        }
        return best(own(page.ranges(), headline, weight), blocks, weight, text, Math.max(0, headline));
    }

    /** The ranges of the article element around the headline, where it holds prose; else all. */
    private static List<Page.Range> own(List<Page.Range> ranges, int headline, double[] weight) {
        Page.Range innermost = null;
        int at = 0;
        for (int i = 0; i < ranges.size() && headline >= 0; i++) {
            var range = ranges.get(i);
            boolean around = range.first() <= headline && headline < range.end();
            if (around && range.isArticle() && isEnough(range, weight)) {
                innermost = range;
                at = i;
            }
        }
        if (innermost == null) {
            return ranges;
        }
        int end = at + 1;
        while (end < ranges.size() && ranges.get(end).depth() > innermost.depth()) {
            end++;
        }
        return ranges.subList(at, end);
    }

    private static boolean isEnough(Page.Range range, double[] weight) {
        double inside = weight[range.end()] - weight[range.first()];
        return inside >= OWN_PROSE || (inside >= OWN_PROSE / 2 && inside >= weight[weight.length - 1] * OWN_SHARE);
    }

    private static Page.Range best(
            List<Page.Range> ranges, List<PageBlock> blocks, double[] weight, double[] text, int headline) {
        double all = Math.max(1, weight[blocks.size()]);
        var best = ranges.get(0);
        double bestScore = -1;
        for (var range : ranges) {
            double inside = weight[range.end()] - weight[range.first()];
            double shown = Math.max(1, text[range.end()] - text[range.first()]);
            double score = inside / all * Math.pow(Math.min(1, inside / shown), PURITY_POWER);
            // Prose between headline and range speaks against it: the text comes first, then all else.
            score *= 1 - Math.max(0, (weight[range.first()] - weight[headline]) / all - FREE_SKIP);
            if (inside > 0 && blocks.get(range.first()).is(Zone.BODY)) {
                score *= NAMED_BODY;
            }
            if (score >= bestScore) {
                best = range;
                bestScore = score;
            }
        }
        return best;
    }

    private static double weight(PageBlock block, boolean beforeHeadline, BodyCheck check, PagePhrases phrases) {
        if (block.isFurniture()
                || !block.isProse()
                || phrases.kindOf(block.text()).isPresent()) {
            return 0;
        }
        double weight = block.length() - block.linkLength();
        if (beforeHeadline) {
            weight *= BEFORE_HEADLINE;
        }
        return check.confirms(block) ? weight * CONFIRMED : weight;
    }
}
