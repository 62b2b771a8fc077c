package org.depeche.text.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.text.extract.PageBlock.Form;

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
    private static final double REPEATED = 0.85;

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
        dropLinkRuns();
        dropClosingLinks();
        dropKeyPoints();
        dropClosingCards();
        cutTail();
        dropRepeats();
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

    /** Drops runs of blocks that are links: lists of other articles, whatever they are made of. */
    private void dropLinkRuns() {
        int start = 0;
        while (start < roles.length) {
            int end = start;
            int length = 0;
            int linked = 0;
            var form = blocks.get(start).form();
            while (end < roles.length
                    && roles[end] == Role.BODY
                    && blocks.get(end).form() == form
                    && !isPlainProse(blocks.get(end))) {
                length += blocks.get(end).length();
                linked += blocks.get(end).linkLength();
                end++;
            }
            boolean list = form == Form.LIST_ITEM || end - start > 1;
            if (list && linked > length * MOSTLY_LINK) {
                for (int i = start; i < end; i++) {
                    roles[i] = Role.FURNITURE;
                }
            }
            start = Math.max(end, start + 1);
        }
    }

    /** Drops the list items after the last paragraph of prose where nearly all hold a link: other articles, with a word on each. */
    private void dropClosingLinks() {
        int last = roles.length - 1;
        while (last >= 0 && !(roles[last] == Role.BODY && isPlainProse(blocks.get(last)) && !isItem(last))) {
            last--;
        }
        int items = 0;
        int linked = 0;
        for (int i = last + 1; i < roles.length; i++) {
            items += isItem(i) ? 1 : 0;
            linked += isItem(i) && blocks.get(i).linkDensity() > SOME_LINK ? 1 : 0;
        }
        for (int i = last + 1; i < roles.length && items > 2 && linked > items * MOSTLY_LINK; i++) {
            roles[i] = isItem(i) ? Role.FURNITURE : roles[i];
        }
    }

    /** Drops the list that stands before the first paragraph where the text that follows is longer: it sums that up. */
    private void dropKeyPoints() {
        int first = 0;
        int listed = 0;
        while (first < roles.length
                && !(roles[first] == Role.BODY
                        && !isItem(first)
                        && blocks.get(first).isProse())) {
            listed += isItem(first) ? blocks.get(first).length() : 0;
            first++;
        }
        if (listed > 0 && prose(first, roles.length) > 3 * listed) {
            for (int i = 0; i < first; i++) {
                roles[i] = isItem(i) ? Role.FURNITURE : roles[i];
            }
        }
    }

    private boolean isItem(int index) {
        return roles[index] == Role.BODY && blocks.get(index).form() == Form.LIST_ITEM;
    }

    private static boolean isPlainProse(PageBlock block) {
        return block.isProse() && block.linkDensity() < 0.3;
    }

    /** Drops the teasers after the last prose that stands in none, where they are not most of the text. */
    private void dropClosingCards() {
        var inCard = TeaserCards.find(blocks);
        int last = -1;
        int free = 0;
        for (int i = 0; i < roles.length; i++) {
            if (!inCard[i] && roles[i] == Role.BODY && blocks.get(i).isProse()) {
                last = i;
                free += blocks.get(i).length();
            }
        }
        boolean most = free > prose(0, roles.length) * 0.4;
        for (int i = last + 1; most && i < roles.length; i++) {
            roles[i] = inCard[i] && roles[i].isBody() ? Role.FURNITURE : roles[i];
        }
    }

    /** Cuts what follows the heading of a closing list, where most of the prose stands before it. */
    private void cutTail() {
        int all = prose(0, roles.length);
        int seen = 0;
        for (int i = 0; i < roles.length; i++) {
            seen += roles[i] == Role.BODY && blocks.get(i).isProse()
                    ? blocks.get(i).length()
                    : 0;
            boolean ends = roles[i] == Role.TAIL || roles[i] == Role.PAYWALL;
            if (ends && seen > all * 0.5) {
                for (int k = i + 1; k < roles.length; k++) {
                    roles[k] = roles[k] == Role.PAYWALL || roles[k] == Role.CREDIT_LINE ? roles[k] : Role.TAIL;
                }
                return;
            }
        }
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

    private void dropRepeats() {
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
            if (block.length() > 30 && !seen.add(PlainText.of(block.text()))) {
                roles[i] = Role.FURNITURE;
            } else if (mayRepeat && !mayRepeat(block, roles[i])) {
                windows.addAll(BodyCheck.windows(PlainText.words(block.text())));
            }
        }
        for (int i = 0; i < roles.length; i++) {
            var block = blocks.get(i);
            if (roles[i].isBody()
                    && mayRepeat(block, roles[i])
                    && Marks.words(block.text()) >= 6
                    && BodyCheck.share(windows, block.text()) >= REPEATED) {
                roles[i] = Role.FURNITURE;
            }
        }
    }

    private boolean mayRepeat(PageBlock block, Role role) {
        return role == Role.HEADING
                || block.form() == Form.QUOTATION
                || !block.tag().equals(bodyTag);
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

    /** The blocks of a role, in order. */
    static List<PageBlock> of(List<PageBlock> blocks, List<Role> roles, Role role) {
        var found = new ArrayList<PageBlock>();
        for (int i = 0; i < blocks.size(); i++) {
            if (roles.get(i) == role) {
                found.add(blocks.get(i));
            }
        }
        return found;
    }
}
