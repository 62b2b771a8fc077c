package org.depeche.web.page;

import java.util.List;
import java.util.Optional;

/** A stemma with places for its boxes and lines, in pixels. */
public record StemmaDrawing(int width, int height, List<Box> boxes, List<Line> lines) {

    /**
     * A text.
     *
     * @param kind a word of small letters
     * @param key where the page tells it; empty where it does not
     */
    public record Box(String id, int x, int y, int width, int height, String label, String kind, Optional<String> key) {
        public int textX() {
            return x + 12;
        }

        public int textY() {
            return y + height / 2 + 5;
        }
    }

    /** Text that went from one box to another: the wider, the more of it. */
    public record Line(String from, String to, String path, double width, boolean sure) {}

    public StemmaDrawing {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }
}
