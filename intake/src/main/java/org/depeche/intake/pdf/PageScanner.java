package org.depeche.intake.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the letters of a page with their places and puts them together to pieces of lines. */
final class PageScanner extends PDFTextStripper {
    private static final int MOST_LETTERS = 500_000;
    /** A gap between two columns is wider than the letters are high; one between words is not, even in justified lines. */
    private static final double COLUMN_GAP = 0.9;

    private static final double WORD_GAP = 0.15;
    private final List<Letter> letters = new ArrayList<>();

    private record Letter(double left, double right, double base, double size, boolean bold, String text) {}

    /** The pieces of lines of a page, in no order. */
    List<PrintedLine> scan(PDDocument document, int page) throws IOException {
        letters.clear();
        setStartPage(page);
        setEndPage(page);
        writeText(document, Writer.nullWriter());
        letters.sort(Comparator.comparingDouble(Letter::base).thenComparingDouble(Letter::left));
        var lines = new ArrayList<PrintedLine>();
        for (int start = 0; start < letters.size(); ) {
            int end = start + 1;
            while (end < letters.size() && isLevel(letters.get(start), letters.get(end))) {
                end++;
            }
            cutLine(new ArrayList<>(letters.subList(start, end)), lines);
            start = end;
        }
        return lines;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        var text = position.getUnicode();
        // Text that stands upright in the margin and letters without a size are no reading matter.
        if (text == null || text.isBlank() || position.getDir() != 0 || letters.size() >= MOST_LETTERS) {
            return;
        }
        double size = Math.max(1, position.getHeightDir() > 0 ? position.getFontSizeInPt() : 1);
        double left = position.getXDirAdj();
        var font = String.valueOf(position.getFont().getName()).toLowerCase(Locale.ROOT);
        boolean bold = font.contains("bold") || font.contains("black") || font.contains("heavy");
        letters.add(new Letter(left, left + position.getWidthDirAdj(), position.getYDirAdj(), size, bold, text));
    }

    @Override
    protected void writePage() {
        // The letters are read as they come; nothing is written.
    }

    private static boolean isLevel(Letter first, Letter other) {
        return other.base - first.base < 0.3 * Math.min(first.size, other.size);
    }

    private static void cutLine(List<Letter> line, List<PrintedLine> lines) {
        line.sort(Comparator.comparingDouble(Letter::left));
        int start = 0;
        for (int i = 1; i <= line.size(); i++) {
            if (i == line.size() || isCut(line.get(i - 1), line.get(i))) {
                lines.add(piece(line.subList(start, i)));
                start = i;
            }
        }
    }

    private static boolean isCut(Letter left, Letter right) {
        double size = Math.min(left.size, right.size);
        return right.left - left.right > COLUMN_GAP * size || Math.max(left.size, right.size) > 1.6 * size;
    }

    /** Some printers make a letter bold by setting it twice, a hair apart. */
    private static boolean isShadow(Letter before, Letter letter) {
        return letter.text.equals(before.text) && letter.left - before.left < 0.1 * letter.size;
    }

    private static PrintedLine piece(List<Letter> letters) {
        var text = new StringBuilder();
        var before = letters.get(0);
        double size = 0;
        int bold = 0;
        for (var letter : letters) {
            if (text.isEmpty() || !isShadow(before, letter)) {
                text.append(letter.left - before.right > WORD_GAP * letter.size ? " " : "")
                        .append(letter.text);
                before = letter;
            }
            size = Math.max(size, letter.size);
            bold += letter.bold ? 1 : 0;
        }
        double base = letters.get(0).base;
        return new PrintedLine(
                letters.get(0).left,
                before.right,
                base - 0.75 * size,
                base + 0.25 * size,
                size,
                bold * 2 > letters.size(),
                text.toString());
    }
}
