package org.depeche.text.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.text.extract.block.PageBlock;
import org.depeche.text.extract.block.PageBlock.Form;
import org.depeche.text.extract.phrase.Marks;
import org.depeche.text.extract.phrase.PlainText;

/** Drops what a text says twice: paragraphs that stand there again, and pull quotations of its own words. */
final class Repeats {
    private static final double REPEATED = 0.85;
    private static final int FEWEST_WORDS = 6;
    private static final int SHORT = 30;
    private static final int OPENING = 60;
    private final List<PageBlock> blocks;
    private final Role[] roles;
    private final String bodyTag;

    /**
     * Prepares to drop.
     *
     * @param roles what the blocks are; what is dropped becomes furniture here
     * @param bodyTag the element that holds most of the text; what stands in others may repeat it
     */
    Repeats(List<PageBlock> blocks, Role[] roles, String bodyTag) {
        this.blocks = blocks;
        this.roles = roles;
        this.bodyTag = bodyTag;
    }

    void drop() {
        dropSharedOpenings();
        var windows = firstSayings();
        for (int i = 0; i < roles.length; i++) {
            var block = blocks.get(i);
            if (roles[i].isBody()
                    && mayRepeat(block, roles[i])
                    && Marks.words(block.text()) >= FEWEST_WORDS
                    && BodyCheck.share(windows, block.text()) >= REPEATED) {
                roles[i] = Role.FURNITURE;
            }
        }
    }

    /** Drops captions in two lengths: blocks outside the text's element that open with the same words as another. */
    private void dropSharedOpenings() {
        Map<String, List<Integer>> opened = new HashMap<>();
        for (int i = 0; i < roles.length; i++) {
            var block = blocks.get(i);
            if (roles[i] == Role.BODY
                    && block.length() >= 2 * OPENING
                    && !block.tag().equals(bodyTag)) {
                var opening = PlainText.of(block.text().substring(0, OPENING));
                opened.computeIfAbsent(opening, key -> new ArrayList<>()).add(i);
            }
        }
        for (var alike : opened.values()) {
            for (int index : alike) {
                roles[index] = alike.size() > 1 ? Role.FURNITURE : roles[index];
            }
        }
    }

    /** Drops blocks that stand there again word for word; the stretches of words that the plain text says. */
    private Set<Integer> firstSayings() {
        boolean mayRepeat = false;
        for (int i = 0; i < roles.length && !mayRepeat; i++) {
            mayRepeat = roles[i].isBody() && mayRepeat(blocks.get(i), roles[i]);
        }
        Set<String> seen = new HashSet<>();
        Set<Integer> windows = new HashSet<>();
        for (int i = 0; i < roles.length; i++) {
            var block = blocks.get(i);
            if (!roles[i].isBody()) {
                continue;
            }
            if (block.length() > SHORT && !seen.add(PlainText.of(block.text()))) {
                roles[i] = Role.FURNITURE;
            } else if (mayRepeat && !mayRepeat(block, roles[i])) {
                windows.addAll(BodyCheck.windows(PlainText.words(block.text())));
            }
        }
        return windows;
    }

    private boolean mayRepeat(PageBlock block, Role role) {
        return role == Role.HEADING
                || block.form() == Form.QUOTATION
                || !block.tag().equals(bodyTag);
    }
}
