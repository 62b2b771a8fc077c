package org.depeche.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines of one kind that stand together: a headline, or paragraphs of a column.
 *
 * @param size the size of its letters in points
 */
record PrintedBlock(double size, boolean bold, List<String> paragraphs) {
    private static final double INDENT = 0.7;

    /** The blocks of a stretch of the page that has no white within: one for each run of lines of like size. */
    static List<PrintedBlock> of(List<PrintedLine> pieces) {
        var lines = lines(pieces);
        var found = new ArrayList<PrintedBlock>();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || isOther(lines.get(i - 1), lines.get(i))) {
                found.add(block(lines.subList(start, i)));
                start = i;
            }
        }
        return found;
    }

    private static boolean isOther(PrintedLine one, PrintedLine next) {
        double larger = Math.max(one.size(), next.size());
        return larger > 1.15 * Math.min(one.size(), next.size()) || one.bold() != next.bold();
    }

    private static List<PrintedLine> lines(List<PrintedLine> pieces) {
        var sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(PrintedLine::bottom).thenComparingDouble(PrintedLine::left));
        var lines = new ArrayList<PrintedLine>();
        for (int start = 0; start < sorted.size(); ) {
            int end = start + 1;
            while (end < sorted.size()
                    && sorted.get(end).bottom() - sorted.get(start).bottom()
                            < 0.3 * sorted.get(start).size()) {
                end++;
            }
            var level = new ArrayList<>(sorted.subList(start, end));
            level.sort(Comparator.comparingDouble(PrintedLine::left));
            lines.add(PrintedLine.join(level));
            start = end;
        }
        return lines;
    }

    private static PrintedBlock block(List<PrintedLine> lines) {
        double left = lines.stream().mapToDouble(PrintedLine::left).min().orElse(0);
        double right = lines.stream().mapToDouble(PrintedLine::right).max().orElse(0);
        double size = lines.stream().mapToDouble(PrintedLine::size).max().orElse(0);
        var paragraphs = new ArrayList<String>();
        var open = new StringBuilder();
        PrintedLine before = null;
        for (var line : lines) {
            boolean begins = before != null
                    && ((isIndented(line, left, size) && !isIndented(before, left, size))
                            || isLast(before, right, size));
            if (begins) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
            append(open, line.text());
            before = line;
        }
        paragraphs.add(open.toString());
        return new PrintedBlock(size, lines.get(0).bold(), paragraphs);
    }

    private static boolean isIndented(PrintedLine line, double left, double size) {
        return line.left() - left > INDENT * size;
    }

    /** A line that ends a sentence well before the column's edge ends a paragraph. */
    private static boolean isLast(PrintedLine line, double right, double size) {
        return right - line.right() > 2 * size && line.text().matches(".*[.!?…»”\"]\\s*");
    }

    /** Joins a line; the hyphen of a broken word goes, which also joins the rare word that had one of its own there. */
    private static void append(StringBuilder open, String line) {
        int last = open.length() - 1;
        boolean broken = last > 0
                && (open.charAt(last) == '-' || open.charAt(last) == '\u00AD' || open.charAt(last) == '\u2010')
                && Character.isLetter(open.charAt(last - 1))
                && !line.isEmpty()
                && Character.isLowerCase(line.charAt(0));
        if (broken) {
            open.setLength(last);
        } else if (!open.isEmpty()) {
            open.append(' ');
        }
        open.append(line.strip());
    }

    int words() {
        return paragraphs.stream()
                .mapToInt(paragraph -> paragraph.split("\\s+").length)
                .sum();
    }

    String text() {
        return String.join(" ", paragraphs);
    }
}
