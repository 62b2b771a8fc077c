package org.depeche.text.extract;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.article.Block;
import org.depeche.text.article.Span;

/** Joins the blocks of a body into its text, a blank line between, and keeps where each stands. */
final class BodyText {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    void add(Block.Kind kind, String stretch) {
        var stripped = stretch.strip();
        if (stripped.isEmpty()) {
            return;
        }
        if (text.length() > 0) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(stripped);
        blocks.add(new Block(kind, new Span(start, text.length())));
    }

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return blocks;
    }
}
