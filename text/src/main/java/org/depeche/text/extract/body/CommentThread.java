package org.depeche.text.extract.body;

import java.util.List;
import java.util.regex.Pattern;
import org.depeche.text.extract.block.Page;
import org.depeche.text.extract.block.PageBlock;
import org.depeche.text.extract.phrase.PageWords;
import org.depeche.text.extract.phrase.PlainText;
import org.depeche.text.extract.signature.SignatureLines;

/**
 * Tells where the readers' comments under an article begin, whatever their elements are called.
 *
 * <p>Idea: comments are the only part of a page where short lines with a day or {@code … ago} come again and again between
 * stretches of prose. The thread begins before the first such line that stands after some prose of the article's own. A
 * page that runs as a live report has such lines from its start, and is left alone. Cost: linear.
 */
final class CommentThread {
    private static final int LONGEST_STAMP = 70;
    private static final int LONGEST_NAME = 60;
    private static final int FEWEST_STAMPS = 3;
    private static final int OWN_PROSE = 300;
    private static final int APART = 12;
    private static final int NAMES = 3;
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}\\s?[:hH.]\\s?\\d{2}");

    private CommentThread() {}

    /**
     * The first block of the thread; the number of blocks where there is none.
     *
     * @param from the first block after the headline
     */
    static int find(Page page, int from, PageWords words, SignatureLines signatures) {
        var blocks = page.blocks();
        return Math.min(written(blocks, from, words, signatures), behindWidget(page, from));
    }

    /** The first block behind the article that a widget for comments closes, which scripts fill; else all blocks' number. */
    private static int behindWidget(Page page, int from) {
        var blocks = page.blocks();
        for (var range : page.ranges()) {
            if (range.first() >= from
                    && range.isCommentWidget()
                    && ownProse(blocks, from, range.first()) >= OWN_PROSE) {
                return range.first();
            }
        }
        return blocks.size();
    }

    private static int ownProse(List<PageBlock> blocks, int from, int end) {
        int length = 0;
        for (int i = Math.max(0, from); i < end; i++) {
            length += blocks.get(i).isProse() && !blocks.get(i).isFurniture()
                    ? blocks.get(i).length()
                    : 0;
        }
        return length;
    }

    private static int written(List<PageBlock> blocks, int from, PageWords words, SignatureLines signatures) {
        int length = 0;
        int first = -1;
        int stamps = 0;
        int last = -1;
        for (int i = Math.max(0, from); i < blocks.size(); i++) {
            var block = blocks.get(i);
            boolean own = length >= OWN_PROSE;
            if (own && isStamp(block, words, signatures)) {
                boolean goesOn = first >= 0 && i - last <= APART && i - last > 1;
                first = goesOn ? first : i;
                stamps = goesOn ? stamps + 1 : 1;
                last = i;
                if (stamps >= FEWEST_STAMPS) {
                    return begin(blocks, first);
                }
            } else if (block.isProse() && !block.isFurniture()) {
                length += block.length();
            }
        }
        return blocks.size();
    }

    /** The writer's name and the thread's heading stand before the first stamp. */
    private static int begin(List<PageBlock> blocks, int first) {
        int begin = first;
        while (begin > 0 && first - begin < NAMES && isName(blocks.get(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static boolean isName(PageBlock block) {
        return block.length() <= LONGEST_NAME && !block.isProse();
    }

    private static boolean isStamp(PageBlock block, PageWords words, SignatureLines signatures) {
        if (block.length() > LONGEST_STAMP || block.isHeading()) {
            return false;
        }
        var text = block.text();
        if (CLOCK.matcher(text).find() && (signatures.isDate(text) || signatures.namesDay(text))) {
            return true;
        }
        boolean counted = text.chars().anyMatch(Character::isDigit);
        var plain = " " + PlainText.of(text) + " ";
        return counted && words.of("ago").stream().anyMatch(word -> plain.contains(" " + word + " "));
    }
}
