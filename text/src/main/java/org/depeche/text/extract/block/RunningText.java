package org.depeche.text.extract.block;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Set;
import org.depeche.text.extract.phrase.Marks;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text gathered since the last block border, its white space as a browser would show it.
 *
 * <p>A lone no-break space stays what it is; soft hyphens and zero-width characters go; {@code <q>} gets its marks.
 */
final class RunningText {
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final int SHORTEST_HEADING = 12;
    private static final int LONGEST_HEADING = 160;
    private final StringBuilder text = new StringBuilder();
    private final ArrayDeque<Boolean> quoteMarked = new ArrayDeque<>();
    private final boolean guillemets;
    private int spaces;
    private char onlySpace;
    private int linkDepth;
    private int boldDepth;
    private int linkLength;
    private int boldLength;

    RunningText(boolean guillemets) {
        this.guillemets = guillemets;
    }

    /** What was gathered: the text and how much of it stood in links and in bold. */
    record Taken(String text, int linkLength, int boldLength) {}

    /** How many characters have been gathered. */
    int length() {
        return text.length();
    }

    /** Whether all that was gathered is bold, and long enough for a heading. */
    boolean isBoldLine() {
        return boldLength == text.length()
                && text.length() >= SHORTEST_HEADING
                && text.length() <= LONGEST_HEADING
                && !Marks.endsSentence(text.toString());
    }

    /** Adds a text node; tells whether it held more than white space. */
    boolean append(String added) {
        boolean visible = false;
        for (int i = 0; i < added.length(); i++) {
            char c = added.charAt(i);
            if (c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\u2060') {
                continue;
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                spaces++;
                onlySpace = c;
            } else if (c >= ' ') {
                appendVisible(c);
                visible = true;
            }
        }
        return visible;
    }

    private void appendVisible(char c) {
        if (spaces > 0 && text.length() > 0) {
            boolean kept = spaces == 1 && (onlySpace == '\u00a0' || onlySpace == '\u202f' || onlySpace == '\u2009');
            count(kept ? onlySpace : ' ');
        }
        spaces = 0;
        count(c);
    }

    private void count(char c) {
        text.append(c);
        linkLength += linkDepth > 0 ? 1 : 0;
        boldLength += boldDepth > 0 ? 1 : 0;
    }

    void open(Element element) {
        var name = element.normalName();
        if (name.equals("a")) {
            linkDepth++;
        } else if (BOLD.contains(name)) {
            boldDepth++;
        } else if (name.equals("q")) {
            boolean marked = startsWithMark(element);
            quoteMarked.push(marked);
            append(marked ? "" : guillemets ? "«\u00a0" : "“");
        }
    }

    void close(Element element) {
        var name = element.normalName();
        if (name.equals("a")) {
            linkDepth--;
        } else if (BOLD.contains(name)) {
            boldDepth--;
        } else if (name.equals("q") && !quoteMarked.isEmpty() && !quoteMarked.pop()) {
            spaces = 0;
            append(guillemets ? "\u00a0»" : "”");
        }
    }

    /** Takes what was gathered, and begins anew; empty where there was nothing to see. */
    Optional<Taken> take() {
        spaces = 0;
        if (text.length() == 0) {
            return Optional.empty();
        }
        var taken = new Taken(text.toString(), linkLength, boldLength);
        text.setLength(0);
        linkLength = 0;
        boldLength = 0;
        return Optional.of(taken);
    }

    private static boolean startsWithMark(Element quotation) {
        Node inner = quotation;
        for (int steps = 0; steps < 10 && inner.childNodeSize() > 0; steps++) {
            inner = inner.childNode(0);
        }
        var start = inner instanceof TextNode textNode ? textNode.getWholeText().stripLeading() : "";
        return !start.isEmpty() && Marks.opensQuotation(start.charAt(0));
    }
}
