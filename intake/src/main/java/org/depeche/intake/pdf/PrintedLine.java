package org.depeche.intake.pdf;

import java.util.List;

/**
 * A piece of a printed line: words that stand together on one baseline, within one column.
 *
 * @param left points from the page's left edge; {@code top} and {@code bottom} from its upper edge
 */
record PrintedLine(double left, double right, double top, double bottom, double size, boolean bold, String text) {

    double height() {
        return bottom - top;
    }

    /** Pieces of one baseline, put together from the left. */
    static PrintedLine join(List<PrintedLine> pieces) {
        var first = pieces.get(0);
        var text = new StringBuilder();
        double right = first.right;
        double top = first.top;
        double bottom = first.bottom;
        double size = first.size;
        boolean bold = true;
        for (var piece : pieces) {
            text.append(text.isEmpty() ? "" : " ").append(piece.text);
            right = Math.max(right, piece.right);
            top = Math.min(top, piece.top);
            bottom = Math.max(bottom, piece.bottom);
            size = Math.max(size, piece.size);
            bold &= piece.bold;
        }
        return new PrintedLine(first.left, right, top, bottom, size, bold, text.toString());
    }
}
