package org.depeche.text.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.article.Block;
import org.depeche.text.article.Span;
import org.depeche.text.extract.phrase.Marks;

/** Joins the blocks of a body into its text, a blank line between, and keeps where each stands. */
public final class BodyText {
    /** An article has at least so many words. */
    public static final int FEWEST_WORDS = 20;

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    public void add(Block.Kind kind, String stretch) {
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

    /** Whether it has the words that an article needs. */
    public boolean isEnough() {
        return Marks.words(text.toString()) >= FEWEST_WORDS;
    }

    public String text() {
        return text.toString();
    }

    public List<Block> blocks() {
        return blocks;
    }
}
