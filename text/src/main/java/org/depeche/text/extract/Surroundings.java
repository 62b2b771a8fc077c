package org.depeche.text.extract;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.extract.block.Page;
import org.depeche.text.extract.block.PageBlock;
import org.depeche.text.extract.block.Zone;
import org.depeche.text.extract.body.Role;
import org.depeche.text.extract.phrase.Marks;
import org.depeche.text.extract.phrase.PagePhrases;
import org.depeche.text.extract.signature.SignatureLines;

/**
 * The short lines around a body that may sign, date or credit it.
 *
 * @param bylines lines that sign it
 * @param moments the {@code time} elements near its head
 * @param dates lines that may bear its date; those near its head come first
 * @param weakDates short lines that may hold a date besides other words
 * @param lines all short lines near it
 * @param sourceNotes lines that say on whose work it rests, those that credit agencies among them
 */
record Surroundings(
        List<String> bylines,
        List<Page.Moment> moments,
        List<String> dates,
        List<String> weakDates,
        List<String> lines,
        List<String> sourceNotes) {
    private static final int NEAR = 12;
    private static final int SHORT_LINE = 200;
    private static final int TITLE_WORDS = 4;

    /**
     * Gathers them.
     *
     * @param anchor the headline's block, or -1
     * @param first the first block of the body's element
     * @param roles what the blocks from {@code first} on are
     */
    static Surroundings of(
            Page page, int anchor, int first, List<Role> roles, PagePhrases phrases, SignatureLines signatures) {
        var found = new Surroundings(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        int end = first + roles.size();
        int from = Math.max(0, anchor >= 0 ? Math.min(first, anchor) - NEAR : first - 2 * NEAR);
        int to = Math.min(page.blocks().size(), end + NEAR);
        int lastBody = lastBody(first, roles);
        boolean left = false;
        for (int i = from; i < to; i++) {
            var block = page.blocks().get(i);
            boolean isBody = i >= first && i < end && roles.get(i - first).isBody();
            left |= i > lastBody && isOtherTitle(block);
            boolean near = !left || block.is(Zone.AUTHOR);
            if (!isBody
                    && near
                    && i != anchor
                    && block.length() <= SHORT_LINE
                    && !isPicture(block)
                    && !isElsewhere(block)) {
                found.take(block, phrases, signatures);
            }
        }
        for (var moment : page.moments()) {
            if (moment.block() >= from && moment.block() < first + NEAR) {
                found.moments.add(moment);
            }
        }
        found.takeFarDates(page, phrases);
        found.dates.addAll(found.weakDates);
        return found;
    }

    private static int lastBody(int first, List<Role> roles) {
        int last = roles.size() - 1;
        while (last >= 0 && !roles.get(last).isBody()) {
            last--;
        }
        return first + last;
    }

    /** Whether a block under the text opens what is not of it: the names there are of those who wrote something else. */
    private static boolean isOtherTitle(PageBlock block) {
        boolean title = block.isHeading() || block.linkDensity() > 0.5;
        return title && Marks.words(block.text()) >= TITLE_WORDS && !block.is(Zone.AUTHOR);
    }

    private void take(PageBlock block, PagePhrases phrases, SignatureLines signatures) {
        lines.add(block.text());
        boolean signed = signatures.isByline(block.text());
        if (block.is(Zone.AUTHOR) || signed) {
            bylines.add(block.text());
        }
        if (phrases.kindOf(block.text())
                .filter(kind -> kind == PagePhrases.Kind.SOURCE)
                .isPresent()) {
            sourceNotes.add(block.text());
        }
        boolean dated = block.is(Zone.DATE) || block.is(Zone.TIME_ELEMENT) || block.is(Zone.AUTHOR);
        if (dated || signed || isDate(block, phrases) || signatures.isDate(block.text())) {
            dates.add(block.text());
        }
        if (block.length() <= SHORT_LINE / 2) {
            weakDates.add(block.text());
        }
    }

    /** Old layouts show the date in a bar far from the text: lines that say they are dates count from anywhere. */
    private void takeFarDates(Page page, PagePhrases phrases) {
        for (var block : page.blocks()) {
            boolean far = block.length() <= SHORT_LINE / 2 && !block.is(Zone.COMMENTS) && !block.is(Zone.RELATED);
            if (far && isDate(block, phrases)) {
                dates.add(block.text());
            }
        }
    }

    private static boolean isDate(PageBlock block, PagePhrases phrases) {
        return phrases.kindOf(block.text())
                .filter(kind -> kind == PagePhrases.Kind.DATE)
                .isPresent();
    }

    private static boolean isPicture(PageBlock block) {
        return block.is(Zone.CAPTION) || block.is(Zone.CREDIT) || block.is(Zone.FIGURE);
    }

    private static boolean isElsewhere(PageBlock block) {
        boolean aside = block.is(Zone.SIDEBAR) && !block.is(Zone.AUTHOR) && !block.is(Zone.DATE);
        return aside || block.is(Zone.RELATED) || block.is(Zone.NAVIGATION) || block.is(Zone.COMMENTS);
    }
}
