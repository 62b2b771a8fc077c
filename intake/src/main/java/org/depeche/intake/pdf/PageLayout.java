package org.depeche.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the lines of a printed page into blocks, in the order in which a reader takes them.
 *
 * <p>Idea: the recursive cut of [1]. A region is cut where a white stripe runs through it from edge to edge: upright
 * stripes first, so that columns are read one after the other; where a headline spans them, a level stripe below it must
 * come first. What cannot be cut is a block. What we changed: we cut between lines of text, not between pixels, and only
 * at the widest stripe; a stripe counts by the size of the letters around it.
 *
 * <p>Limits: articles whose columns line up one above the other without a spanning headline are read column by column
 * through both; pages laid around a picture's outline have no straight stripes.
 *
 * <p>Cost: n log n comparisons a cut, at most n cuts for n lines.
 *
 * <p>[1] G. Nagy, S. Seth, Hierarchical representation of optically scanned documents, ICPR 1984.
 */
final class PageLayout {
    private static final int DEEPEST = 64;
    private static final double NARROWEST_GUTTER = 0.6;
    private static final double LOWEST_GAP = 0.75;

    private final List<List<PrintedLine>> blocks = new ArrayList<>();
    private int columns = 1;

    private PageLayout() {}

    /** The blocks of the page's {@code lines}. */
    static PageLayout of(List<PrintedLine> lines) {
        var layout = new PageLayout();
        layout.cut(new ArrayList<>(lines), 0);
        return layout;
    }

    List<List<PrintedLine>> blocks() {
        return blocks;
    }

    /** Whether text stands beside text. */
    boolean hasColumns() {
        return columns > 1;
    }

    private void cut(List<PrintedLine> lines, int depth) {
        if (lines.isEmpty()) {
            return;
        }
        double size = medianSize(lines);
        var upright = widest(lines, PrintedLine::left, PrintedLine::right);
        if (depth < DEEPEST && upright.width >= NARROWEST_GUTTER * size && isGutter(lines, upright)) {
            columns++;
            halves(lines, upright, PrintedLine::right, depth);
            return;
        }
        var level = widest(lines, PrintedLine::top, PrintedLine::bottom);
        if (depth < DEEPEST && level.width >= LOWEST_GAP * size) {
            halves(lines, level, PrintedLine::bottom, depth);
            return;
        }
        // Neighbours of unlike size are headline and text even where no white stands between them.
        blocks.add(lines);
    }

    /** A stripe between two columns, and not between a list's numbers and their lines. */
    private static boolean isGutter(List<PrintedLine> lines, Stripe stripe) {
        var left = lines.stream().filter(line -> line.right() <= stripe.from).toList();
        return letters(left) >= 40 && letters(lines) - letters(left) >= 40;
    }

    private static int letters(List<PrintedLine> lines) {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }

    private void halves(List<PrintedLine> lines, Stripe stripe, Edge end, int depth) {
        var before = new ArrayList<PrintedLine>();
        var after = new ArrayList<PrintedLine>();
        for (var line : lines) {
            (end.of(line) <= stripe.from + 1e-6 ? before : after).add(line);
        }
        cut(before, depth + 1);
        cut(after, depth + 1);
    }

    private interface Edge {
        double of(PrintedLine line);
    }

    private record Stripe(double from, double width) {}

    /** The widest stripe that no line stands in. */
    private static Stripe widest(List<PrintedLine> lines, Edge start, Edge end) {
        var sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(start::of));
        double reached = end.of(sorted.get(0));
        var widest = new Stripe(reached, 0);
        for (var line : sorted) {
            if (start.of(line) - reached > widest.width) {
                widest = new Stripe(reached, start.of(line) - reached);
            }
            reached = Math.max(reached, end.of(line));
        }
        return widest;
    }

    private static double medianSize(List<PrintedLine> lines) {
        return lines.stream()
                .mapToDouble(PrintedLine::size)
                .sorted()
                .skip(lines.size() / 2)
                .findFirst()
                .orElse(10);
    }
}
