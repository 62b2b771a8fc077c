package org.depeche.text.extract.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depeche.text.extract.block.PageBlock;
import org.depeche.text.extract.block.PageBlock.Form;

/**
 * Decides for each block of the body's element what it is.
 *
 * <p>Idea: first each block is judged alone by {@link BlockJudge}, then beside its neighbours: a heading
 * lives by what follows it, short lines by the prose around them, lists by their links; what the text says twice is a
 * pull quotation. Cost: linear in the text.
 */
final class BlockSieve {
    private static final double MOSTLY_LINK = 0.6;
    private static final double SOME_LINK = 0.35;
    private static final double GOES_ON = 0.2;
    /** So many headings that may close are looked at, lest a page of them take quadratic time. */
    private static final int MOST_TURNS = 20;

    private final List<PageBlock> blocks;
    private final BlockJudge judge;
    private final ClosingLines closing;
    private final BodyCheck check;
    private final Role[] roles;
    private String bodyTag = "p";

    BlockSieve(List<PageBlock> blocks, BlockJudge judge, ClosingLines closing, BodyCheck check) {
        this.blocks = blocks;
        this.judge = judge;
        this.closing = closing;
        this.check = check;
        this.roles = new Role[blocks.size()];
    }

    /** The roles of all blocks; those that are not of the body's element are furniture. */
    List<Role> sift() {
        bodyTag = commonTag();
        for (int i = 0; i < roles.length; i++) {
            roles[i] = judge.judge(blocks.get(i));
        }
        new LinkLists(blocks, roles).drop();
        cutTail();
        new Repeats(blocks, roles, bodyTag).drop();
        dropLoose();
        closing.drop(blocks, roles);
        settleHeadings();
        return List.of(roles);
    }

    private String commonTag() {
        var lengths = new HashMap<String, Integer>();
        for (var block : blocks) {
            if (block.isProse() && !block.isFurniture()) {
                lengths.merge(block.tag(), block.length(), Integer::sum);
            }
        }
        return lengths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("p");
    }

    /** Cuts what follows the heading of a closing list, where most of the prose stands before it. */
    private void cutTail() {
        int all = prose(0, roles.length);
        int seen = 0;
        int turns = 0;
        for (int i = 0; i < roles.length; i++) {
            seen += roles[i] == Role.BODY && blocks.get(i).isProse()
                    ? blocks.get(i).length()
                    : 0;
            boolean late = seen > all * 0.5;
            boolean turn = late && roles[i] == Role.TURN && ++turns <= MOST_TURNS;
            if (late && (roles[i] == Role.TAIL || roles[i] == Role.PAYWALL || (turn && !goesOn(i)))) {
                for (int k = i + 1; k < roles.length; k++) {
                    roles[k] = roles[k] == Role.PAYWALL || roles[k] == Role.CREDIT_LINE ? roles[k] : Role.TAIL;
                }
                return;
            }
        }
    }

    /** Whether paragraphs like those before {@code index} follow it: then it heads a part of the text. */
    private boolean goesOn(int index) {
        int before = 0;
        int after = 0;
        var classes = commonClasses(index);
        for (int i = 0; i < roles.length; i++) {
            var block = blocks.get(i);
            boolean alike = roles[i] == Role.BODY
                    && block.isProse()
                    && block.linkDensity() < SOME_LINK
                    && block.tag().equals(bodyTag)
                    && block.classes().equals(classes);
            before += alike && i < index ? block.length() : 0;
            after += alike && i > index ? block.length() : 0;
        }
        return after > before * GOES_ON;
    }

    private String commonClasses(int end) {
        for (int i = end - 1; i >= 0; i--) {
            if (roles[i] == Role.BODY && blocks.get(i).isProse()) {
                return blocks.get(i).classes();
            }
        }
        return "";
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

    /** Drops short lines that no prose surrounds, and stray text outside paragraphs. */
    private void dropLoose() {
        int first = -1;
        int last = -1;
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == Role.BODY && blocks.get(i).isProse()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        for (int i = 0; i < roles.length; i++) {
            if (roles[i].isBody() && isLoose(i, first, last)) {
                roles[i] = Role.FURNITURE;
            }
        }
    }

    private boolean isLoose(int index, int first, int last) {
        var block = blocks.get(index);
        boolean inside = index > first && index < last;
        if (roles[index] == Role.HEADING) {
            return index > last || (index < first - 1);
        }
        if (block.isProse()) {
            return false;
        }
        boolean paragraph = block.form() == Form.PARAGRAPH
                || block.form() == Form.QUOTATION
                || block.form() == Form.LIST_ITEM
                || block.tag().equals(bodyTag);
        if (!paragraph) {
            return !check.confirms(block);
        }
        return !inside && !(index > last && block.form() == Form.LIST_ITEM && listReaches(index, last));
    }

    /** Whether only list items stand between the last prose and {@code index}. */
    private boolean listReaches(int index, int last) {
        return index - last <= 30 && isListBetween(last, index);
    }

    private boolean isListBetween(int last, int index) {
        for (int i = last + 1; i < index; i++) {
            if (blocks.get(i).form() != Form.LIST_ITEM || !roles[i].isBody()) {
                return false;
            }
        }
        return true;
    }

    /** A heading stays where text follows it; one that heads dropped blocks goes with them. */
    private void settleHeadings() {
        boolean textFollows = false;
        for (int i = roles.length - 1; i >= 0; i--) {
            if (roles[i] == Role.BODY) {
                textFollows = true;
            } else if (roles[i] == Role.HEADING && !textFollows) {
                roles[i] = Role.FURNITURE;
            } else if (roles[i] == Role.FURNITURE && blocks.get(i).linkDensity() > MOSTLY_LINK) {
                textFollows = false;
            }
        }
    }
}
