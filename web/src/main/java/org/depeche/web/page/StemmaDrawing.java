package org.depeche.web.page;

import java.util.List;

/** A stemma with places for its boxes and lines, in pixels. */
public record StemmaDrawing(int width, int height, List<Box> boxes, List<Line> lines) {

    /** A text; {@code kind} is a word of small letters. */
    public record Box(int x, int y, int width, int height, String label, String kind) {
        public int textX() {
            return x + 12;
        }

        public int textY() {
            return y + height / 2 + 5;
        }
    }

    /** Text that went from one box to another: the wider, the more of it. */
    public record Line(String path, double width, boolean sure) {}

    public StemmaDrawing {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }
}
