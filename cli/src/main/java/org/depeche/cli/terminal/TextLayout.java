package org.depeche.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines of a terminal and fills them up.
 *
 * <p>Width is counted in columns: combining marks and escape sequences take none, ideographs and emoji two.
 */
final class TextLayout {
    private static final char ESCAPE = '\u001b';

    /** The wide blocks of Unicode's East Asian Width, roughly: first and last character of each. */
    private static final int[][] WIDE = {
        {0x1100, 0x115f}, {0x2e80, 0xa4cf}, {0xac00, 0xd7a3}, {0xf900, 0xfaff},
        {0xfe30, 0xfe6f}, {0xff00, 0xff60}, {0x1f300, 0x1faff}, {0x20000, 0x3fffd}
    };

    private TextLayout() {}

    /** {@code text} in lines of at most {@code width} columns; a word longer than a line is cut. */
    static List<String> wrap(String text, int width) {
        int most = Math.max(1, width);
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("[ \\t\\n\\r]+")) {
            var rest = word;
            if (!line.isEmpty() && columns(line) + 1 + columns(rest) > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (columns(rest) > most) {
                int cut = offsetOf(rest, most);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** {@code text} with spaces behind it up to {@code width} columns. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - columns(text)));
    }

    /** {@code text} cut to {@code width} columns, with an ellipsis where something is gone; it must not be coloured. */
    static String clip(String text, int width) {
        if (columns(text) <= width) {
            return text;
        }
        return text.substring(0, offsetOf(text, Math.max(1, width - 1))).stripTrailing() + "…";
    }

    /** How many columns {@code text} takes. */
    static int columns(CharSequence text) {
        int columns = 0;
        int offset = 0;
        while (offset < text.length()) {
            int next = next(text, offset);
            columns += text.charAt(offset) == ESCAPE ? 0 : columns(Character.codePointAt(text, offset));
            offset = next;
        }
        return columns;
    }

    /** Where the first {@code width} columns of {@code text} end, one character at least. */
    private static int offsetOf(String text, int width) {
        int columns = 0;
        int offset = 0;
        while (offset < text.length()) {
            int next = next(text, offset);
            columns += text.charAt(offset) == ESCAPE ? 0 : columns(text.codePointAt(offset));
            if (columns > width && offset > 0) {
                return offset;
            }
            offset = next;
        }
        return offset;
    }

    /** The offset behind the character or escape sequence at {@code offset}. */
    private static int next(CharSequence text, int offset) {
        if (text.charAt(offset) != ESCAPE) {
            return offset + Character.charCount(Character.codePointAt(text, offset));
        }
        int end = offset + 1;
        while (end < text.length() && text.charAt(end) != 'm') {
            end++;
        }
        return Math.min(text.length(), end + 1);
    }

    private static int columns(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    private static boolean isWide(int character) {
        for (var block : WIDE) {
            if (block[0] <= character && character <= block[1]) {
                return true;
            }
        }
        return false;
    }
}
