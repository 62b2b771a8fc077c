package org.depeche.text.extract.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the blocks the zones of the elements around them.
 *
 * <p>A furniture word on an element that holds half of the page's prose says how the page is laid out
 * ({@code has-sidebar}), not that its text is furniture: such a mark is left out. Cost: linear in blocks and marks.
 */
final class ZoneMarks {
    private static final double TOO_MUCH = 0.5;
    private static final double COMMENTS_MUCH = 0.9;
    /** Zones of lines: an element of such a name that holds several paragraphs under a heading holds an article. */
    private static final Set<Zone> LINES = EnumSet.of(
            Zone.FIGURE, Zone.DATE, Zone.CREDIT, Zone.SHARING, Zone.TAGS, Zone.KICKER, Zone.BREADCRUMB, Zone.CAPTION);

    /** Zones of boxes, which hold a few paragraphs; some pages name what lies behind their paywall after it. */
    private static final Set<Zone> BOXES = EnumSet.of(
            Zone.PAYWALL, Zone.ADVERT, Zone.NEWSLETTER, Zone.TOOL, Zone.AUTHOR, Zone.KEY_POINTS, Zone.PULL_QUOTE);

    private static final int LINES_TEXT = 2;
    private static final int BOX_TEXT = 4;
    private static final int LONG = 100;

    /** Zones that an element names for its blocks {@code [first, end)}. */
    record Mark(int first, int end, Set<Zone> zones) {}

    private ZoneMarks() {}

    static List<PageBlock> apply(List<PageBlock> blocks, List<Mark> marks) {
        var prose = proseBefore(blocks);
        var paragraphs = paragraphsBefore(blocks);
        int all = prose[blocks.size()];
        Map<Zone, int[]> changes = new EnumMap<>(Zone.class);
        for (var mark : marks) {
            int held = prose[mark.end()] - prose[mark.first()];
            for (var zone : mark.zones()) {
                boolean layout = isLayout(zone, paragraphs[mark.end()] - paragraphs[mark.first()]);
                if (held <= all * mostOf(zone) && !layout) {
                    var change = changes.computeIfAbsent(zone, key -> new int[blocks.size() + 1]);
                    change[mark.first()]++;
                    change[mark.end()]--;
                }
            }
        }
        return marked(blocks, changes);
    }

    private static boolean isLayout(Zone zone, int paragraphs) {
        return (LINES.contains(zone) && paragraphs >= LINES_TEXT) || (BOXES.contains(zone) && paragraphs >= BOX_TEXT);
    }

    /** The share of a page's prose that such a zone may hold and still be meant. */
    private static double mostOf(Zone zone) {
        return zone == Zone.BODY ? 1 : zone == Zone.COMMENTS ? COMMENTS_MUCH : TOO_MUCH;
    }

    private static List<PageBlock> marked(List<PageBlock> blocks, Map<Zone, int[]> changes) {
        changes.values().forEach(ZoneMarks::sumUp);
        var marked = new ArrayList<PageBlock>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            var zones = EnumSet.noneOf(Zone.class);
            for (var depth : changes.entrySet()) {
                if (depth.getValue()[i] > 0) {
                    zones.add(depth.getKey());
                }
            }
            marked.add(blocks.get(i).with(zones.isEmpty() ? Collections.emptySet() : zones));
        }
        return marked;
    }

    private static void sumUp(int[] changes) {
        for (int i = 1; i < changes.length; i++) {
            changes[i] += changes[i - 1];
        }
    }

    /** How many long paragraphs of prose stand before each block, a first heading behind them. */
    private static int[] paragraphsBefore(List<PageBlock> blocks) {
        var before = new int[blocks.size() + 1];
        boolean headed = false;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            headed |= block.tag().equals("h1");
            boolean text = headed && block.length() >= LONG && block.isProse();
            before[i + 1] = before[i] + (text ? 1 : 0);
        }
        return before;
    }

    private static int[] proseBefore(List<PageBlock> blocks) {
        var before = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            before[i + 1] = before[i] + (block.isProse() ? block.length() : 0);
        }
        return before;
    }
}
