package org.depeche.text.extract.body;

import java.util.List;
import java.util.Set;
import org.depeche.text.extract.block.PageBlock;
import org.depeche.text.extract.block.PageBlock.Form;
import org.depeche.text.extract.block.Zone;
import org.depeche.text.extract.credit.CaptionReader;
import org.depeche.text.extract.data.StructuredData;
import org.depeche.text.extract.phrase.Marks;
import org.depeche.text.extract.phrase.PagePhrases;
import org.depeche.text.extract.phrase.PlainText;
import org.depeche.text.extract.signature.SignatureLines;

/**
 * Finds the standfirst: the summary between headline and body, which stands outside the body's element on most pages.
 *
 * <p>A block counts where the markup calls it one, where structured data give its words as the description, or where a
 * sentence stands alone just under the headline; always before the body's first prose. The first prose itself counts
 * where a picture, a signature or a date stands between it and the rest.
 */
final class StandfirstFinder {
    private static final int LONGEST = 1_500;
    private static final int LONGEST_OPENING = 700;
    private static final int SHORTEST = 25;
    private static final double DESCRIBED = 0.6;
    private static final int CLOSE = 25;
    /** Words of a heading just under the headline, which few pages leave without a summary. */
    private static final int FEWEST_UNDER = 5;

    private final PagePhrases phrases;
    private final SignatureLines signatures;
    private final CaptionReader captions;

    StandfirstFinder(PagePhrases phrases, SignatureLines signatures, CaptionReader captions) {
        this.phrases = phrases;
        this.signatures = signatures;
        this.captions = captions;
    }

    /**
     * The index of the standfirst's block; -1 where there is none.
     *
     * @param anchor the headline's block, or -1
     * @param first the first block that has a role
     * @param roles what the blocks of the body's element are
     */
    int find(List<PageBlock> blocks, int anchor, int first, List<Role> roles, StructuredData data) {
        int opening = roles.indexOf(Role.BODY);
        int body = opening < 0 ? first + roles.size() : first + opening;
        int from = anchor >= 0 ? Math.max(0, anchor - 3) : Math.max(0, body - CLOSE);
        var told = BodyCheck.windows(PlainText.words(data.description().orElse("")));
        int described = -1;
        int plain = -1;
        for (int i = from; i <= Math.min(body, blocks.size() - 1); i++) {
            var block = blocks.get(i);
            if (i == anchor || !isCandidate(block)) {
                continue;
            }
            if (block.is(Zone.STANDFIRST) && !isOtherFurniture(block)) {
                return i;
            }
            if (described < 0 && i < body && describes(told, block)) {
                described = i;
            }
            boolean under = i == anchor + 1 && block.isHeading() && Marks.words(block.text()) >= FEWEST_UNDER;
            if (plain < 0
                    && i < body
                    && i > anchor
                    && anchor >= 0
                    && (isPlain(block) || (under && !block.isFurniture()))) {
                plain = i;
            }
        }
        return described >= 0 ? described : plain >= 0 ? plain : setApart(blocks, first, roles, opening);
    }

    /** The body's first paragraph where it stands apart from the rest, like a summary. */
    private static int setApart(List<PageBlock> blocks, int first, List<Role> roles, int opening) {
        if (opening < 0
                || opening + 2 >= roles.size()
                || blocks.get(first + opening).length() > LONGEST_OPENING) {
            return -1;
        }
        var next = roles.get(opening + 1);
        boolean apart = next == Role.CAPTION || next == Role.BYLINE || next == Role.DATE || next == Role.CREDIT_LINE;
        boolean restFollows = roles.subList(opening + 2, roles.size()).contains(Role.BODY);
        boolean looksOther = !blocks.get(first + opening)
                .classes()
                .equals(commonClasses(blocks.subList(first, first + roles.size()), roles, opening));
        return apart && restFollows && looksOther ? first + opening : -1;
    }

    private static String commonClasses(List<PageBlock> blocks, List<Role> roles, int opening) {
        for (int i = opening + 1; i < roles.size(); i++) {
            if (roles.get(i) == Role.BODY) {
                return blocks.get(i).classes();
            }
        }
        return "";
    }

    private boolean isCandidate(PageBlock block) {
        return block.length() >= SHORTEST
                && block.length() <= LONGEST
                && block.linkDensity() < 0.5
                && block.form() != Form.LIST_ITEM
                && !block.is(Zone.NAVIGATION)
                && !block.is(Zone.CAPTION)
                && !block.is(Zone.COMMENTS)
                && phrases.kindOf(block.text()).isEmpty()
                && !captions.isPhotographed(block.text())
                && !(block.is(Zone.AFTER_PICTURE) && captions.isCredited(block.text()))
                && !captions.isCreditAlone(block.text())
                && !signatures.isByline(block.text())
                && !signatures.isDate(block.text());
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
        return !block.isFurniture() && Marks.words(block.text()) >= 8 && (block.isHeading() || block.isProse());
    }

    /** Whether the block says what the description's stretches of words say, and little else. */
    private static boolean describes(Set<Integer> told, PageBlock block) {
        var shared = BodyCheck.windows(PlainText.words(block.text()));
        int own = shared.size();
        shared.retainAll(told);
        return !shared.isEmpty() && shared.size() >= DESCRIBED * own && shared.size() >= DESCRIBED * told.size();
    }
}
