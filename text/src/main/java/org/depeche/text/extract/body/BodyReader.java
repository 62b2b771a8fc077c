package org.depeche.text.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.text.extract.block.Page;
import org.depeche.text.extract.block.PageBlock;
import org.depeche.text.extract.credit.CaptionReader;
import org.depeche.text.extract.credit.CreditFinder;
import org.depeche.text.extract.data.StructuredData;
import org.depeche.text.extract.phrase.PagePhrases;
import org.depeche.text.extract.phrase.PageWords;
import org.depeche.text.extract.phrase.PlainText;
import org.depeche.text.extract.signature.SignatureLines;

/** Reads the body out of a page: first which element holds it, then what each block of that element is. */
public final class BodyReader {
    private final PageWords words;
    private final PagePhrases phrases;
    private final SignatureLines signatures;
    private final CreditFinder credits;
    private final CaptionReader captions;

    public BodyReader(PageWords words, PagePhrases phrases, CreditFinder credits, CaptionReader captions) {
        this.words = words;
        this.phrases = phrases;
        this.signatures = new SignatureLines(words);
        this.credits = credits;
        this.captions = captions;
    }

    /**
     * The body of {@code page}; empty where it has no running text.
     *
     * @param headline the headline's block, or -1
     * @param outletNames what the outlet may be called in a line that credits an agency
     */
    public Optional<SiftedBody> read(Page page, StructuredData data, int headline, List<String> outletNames) {
        if (page.ranges().isEmpty() || page.blocks().isEmpty()) {
            return Optional.empty();
        }
        var check = new BodyCheck(data.bodies());
        int comments = data.live() ? page.blocks().size() : CommentThread.find(page, headline + 1, words, signatures);
        var range = BodyFinder.find(page, headline, comments, check, phrases);
        // A headline after the body (a layout's second copy) says nothing of where the body begins.
        int anchor = headline < range.end() ? headline : -1;
        int first = Math.max(range.first(), anchor + 1);
        int end = Math.max(first, Math.min(range.end(), comments));
        var inside = page.blocks().subList(first, end);
        var roles = new ArrayList<>(sieve(inside, data, check, outletNames).sift());
        int standfirst =
                new StandfirstFinder(phrases, signatures, captions).find(page.blocks(), anchor, first, roles, data);
        if (standfirst >= first) {
            roles.set(standfirst - first, Role.STANDFIRST);
        }
        dropRepeated(standfirst < 0 ? "" : page.blocks().get(standfirst).text(), inside, roles);
        var signed = SignedBody.of(inside, roles, credits);
        return Optional.of(signed.body())
                .filter(BodyText::isEnough)
                .map(text -> new SiftedBody(first, anchor, standfirst, inside, roles, text, signed.signature()));
    }

    private BlockSieve sieve(List<PageBlock> inside, StructuredData data, BodyCheck check, List<String> outletNames) {
        var known = new ArrayList<>(outletNames);
        known.addAll(data.people());
        var judge = new BlockJudge(phrases, signatures, credits, captions, known, check, words.postsAreText());
        return new BlockSieve(inside, judge, new ClosingLines(signatures, words, data.people(), outletNames), check);
    }

    /** Drops the paragraphs that say the standfirst once more. */
    private static void dropRepeated(String standfirst, List<PageBlock> inside, List<Role> roles) {
        var said = PlainText.of(standfirst);
        for (int i = 0; i < inside.size() && !said.isEmpty(); i++) {
            if (roles.get(i) == Role.BODY && PlainText.of(inside.get(i).text()).equals(said)) {
                roles.set(i, Role.FURNITURE);
            }
        }
    }
}
