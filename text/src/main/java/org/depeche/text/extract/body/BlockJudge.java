package org.depeche.text.extract.body;

import java.util.List;
import java.util.Optional;
import org.depeche.text.extract.block.PageBlock;
import org.depeche.text.extract.block.PageBlock.Form;
import org.depeche.text.extract.block.Zone;
import org.depeche.text.extract.credit.CaptionReader;
import org.depeche.text.extract.credit.CreditFinder;
import org.depeche.text.extract.phrase.Marks;
import org.depeche.text.extract.phrase.PagePhrases;
import org.depeche.text.extract.signature.SignatureLines;

/** Judges what a block is by itself: by the zones it stands in, the phrases it says, its shape. */
final class BlockJudge {
    private static final int SHORT_LINE = 140;
    private static final double MOSTLY_LINK = 0.6;
    private static final double NEARLY_ALL_LINK = 0.75;
    private static final double ALL_LINK = 0.95;
    private static final double SOME_LINK = 0.3;
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_LINK = 300;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_HEADING = 160;

    private final PagePhrases phrases;
    private final SignatureLines signatures;
    private final CreditFinder credits;
    private final CaptionReader captions;
    private final List<String> knownNames;
    private final BodyCheck check;
    private final boolean keepsPosts;

    BlockJudge(
            PagePhrases phrases,
            SignatureLines signatures,
            CreditFinder credits,
            CaptionReader captions,
            List<String> knownNames,
            BodyCheck check,
            boolean keepsPosts) {
        this.phrases = phrases;
        this.signatures = signatures;
        this.credits = credits;
        this.captions = captions;
        this.knownNames = List.copyOf(knownNames);
        this.check = check;
        this.keepsPosts = keepsPosts;
    }

    /** What {@code block} is, its neighbours left aside. */
    Role judge(PageBlock block) {
        var zoned = byZone(block);
        if (zoned.isPresent()) {
            return zoned.get();
        }
        if (!credits.inLine(block.text(), knownNames).isEmpty()) {
            return Role.CREDIT_LINE;
        }
        boolean under = block.is(Zone.AFTER_PICTURE) && !block.isHeading() && captions.isCredited(block.text());
        if (under || captions.isPhotographed(block.text())) {
            return Role.CAPTION;
        }
        if (!block.isHeading() && (signatures.isByline(block.text()) || isKnownName(block.text()))) {
            return Role.BYLINE;
        }
        if (signatures.isDate(block.text())) {
            return Role.DATE;
        }
        var kind = phrases.kindOf(block.text());
        if (kind.isPresent()) {
            return byPhrase(kind.get(), block);
        }
        if (block.isHeading() || isBoldHeading(block)) {
            return Role.HEADING;
        }
        boolean title = Marks.words(block.text()) > FEWEST_WORDS;
        if (title && block.linkDensity() > ALL_LINK && block.form() != Form.LIST_ITEM && !check.confirms(block)) {
            return Role.FURNITURE;
        }
        boolean linked = block.linkDensity() > (block.length() < SHORT_LINE ? MOSTLY_LINK : NEARLY_ALL_LINK);
        if (linked && block.form() != Form.LIST_ITEM && !Marks.endsSentence(block.text())) {
            return Role.FURNITURE;
        }
        return Role.BODY;
    }

    /** Whether a line is nothing but the name of somebody who signs the article. */
    private boolean isKnownName(String text) {
        return text.length() <= LONGEST_NAME && knownNames.contains(text.strip());
    }

    private Optional<Role> byZone(PageBlock block) {
        if (block.is(Zone.HIDDEN) || block.is(Zone.KICKER)) {
            return Optional.of(Role.FURNITURE);
        }
        if (block.is(Zone.CAPTION) || block.is(Zone.CREDIT) || block.is(Zone.FIGURE)) {
            return Optional.of(Role.CAPTION);
        }
        if (block.is(Zone.STANDFIRST) && block.form() == Form.LIST_ITEM) {
            // The points that sum an article up say what its text says again.
            return Optional.of(Role.FURNITURE);
        }
        if (!block.isFurniture() || isPostOfText(block)) {
            return Optional.empty();
        }
        if (block.is(Zone.AUTHOR)) {
            return Optional.of(Role.BYLINE);
        }
        if (block.is(Zone.DATE)) {
            return Optional.of(Role.DATE);
        }
        // What structured data repeat is text, whatever its classes are called.
        boolean text = block.isProse() && check.confirms(block) && !block.is(Zone.PULL_QUOTE) && !block.is(Zone.EMBED);
        return text ? Optional.empty() : Optional.of(Role.FURNITURE);
    }

    /** Whether the block stands in an embedded post, and in nothing else that is no text, where posts are text. */
    private boolean isPostOfText(PageBlock block) {
        return keepsPosts
                && block.form() == Form.QUOTATION
                && block.is(Zone.EMBED)
                && block.zones().stream().noneMatch(zone -> zone.isFurniture() && zone != Zone.EMBED);
    }

    private Role byPhrase(PagePhrases.Kind kind, PageBlock block) {
        return switch (kind) {
            case COMMENTS -> block.length() < SHORT_LINE ? Role.TAIL : Role.BODY;
            case TAIL -> block.length() < SHORT_LINE ? Role.TURN : Role.BODY;
            case PAYWALL -> Role.PAYWALL;
            case DATE -> block.length() < SHORT_LINE && !Marks.endsSentence(block.text()) ? Role.DATE : Role.BODY;
            case SOURCE -> block.length() < SHORT_LINE * 2 ? Role.SOURCE_NOTE : Role.BODY;
            case NOTICE, SHARE, TAGS, EMBED, ACCOUNT, NEWSLETTER, ADVERT ->
                block.length() < SHORT_LINE * 2 ? Role.FURNITURE : Role.BODY;
            case RELATED ->
                block.length() < LONGEST_LINK || block.linkDensity() > SOME_LINK ? Role.FURNITURE : Role.BODY;
        };
    }

    private static boolean isBoldHeading(PageBlock block) {
        return block.isBold()
                && block.length() <= LONGEST_HEADING
                && block.form() != Form.LIST_ITEM
                && block.linkDensity() < MOSTLY_LINK
                && !endsLikeStatement(block.text());
    }

    /** Headings may ask and exclaim, but have no full stop, comma or colon at their end. */
    private static boolean endsLikeStatement(String text) {
        char last = text.charAt(text.length() - 1);
        return last == '.' || last == ',' || last == ':' || last == ';';
    }
}
