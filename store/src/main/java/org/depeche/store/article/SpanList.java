package org.depeche.store.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.depeche.text.article.Block;
import org.depeche.text.article.Span;

/** Spans and blocks as they stand in a column: {@code 12-25 80-90}, a block with its kind's letter before it. */
final class SpanList {
    private SpanList() {}

    static String write(Span span) {
        return span.start() + "-" + span.end();
    }

    static String write(Collection<Span> spans) {
        var text = new StringBuilder(spans.size() * 10);
        for (var span : spans) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(span.start())
                    .append('-')
                    .append(span.end());
        }
        return text.toString();
    }

    static Span readSpan(String text) {
        return readSpan(text, 0, text.length());
    }

    static List<Span> read(String text) {
        var spans = new ArrayList<Span>();
        for (int start = 0; start < text.length(); ) {
            int end = end(text, start);
            spans.add(readSpan(text, start, end));
            start = end + 1;
        }
        return spans;
    }

    static String writeBlocks(List<Block> blocks) {
        var text = new StringBuilder(blocks.size() * 11);
        for (var block : blocks) {
            text.append(text.isEmpty() ? "" : " ").append(letter(block.kind())).append(write(block.span()));
        }
        return text.toString();
    }

    static List<Block> readBlocks(String text) {
        var blocks = new ArrayList<Block>();
        for (int start = 0; start < text.length(); ) {
            int end = end(text, start);
            blocks.add(new Block(kind(text.charAt(start)), readSpan(text, start + 1, end)));
            start = end + 1;
        }
        return blocks;
    }

    private static char letter(Block.Kind kind) {
        return switch (kind) {
            case PARAGRAPH -> 'P';
            case HEADING -> 'H';
            case LIST_ITEM -> 'L';
            case BLOCK_QUOTATION -> 'Q';
        };
    }

    private static Block.Kind kind(char letter) {
        return switch (letter) {
            case 'P' -> Block.Kind.PARAGRAPH;
            case 'H' -> Block.Kind.HEADING;
            case 'L' -> Block.Kind.LIST_ITEM;
            case 'Q' -> Block.Kind.BLOCK_QUOTATION;
            default -> throw new IllegalArgumentException("block kind '" + letter + "': one of P, H, L, Q is needed");
        };
    }

    private static int end(String text, int start) {
        int space = text.indexOf(' ', start);
        return space < 0 ? text.length() : space;
    }

    private static Span readSpan(String text, int start, int end) {
        int dash = text.indexOf('-', start);
        if (dash < 0 || dash >= end) {
            throw new IllegalArgumentException("span '" + text.substring(start, end) + "': start-end is needed");
        }
        return new Span(Integer.parseInt(text, start, dash, 10), Integer.parseInt(text, dash + 1, end, 10));
    }
}
