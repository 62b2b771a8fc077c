package org.depeche.cli.terminal;

import java.util.List;
import java.util.Locale;
import org.depeche.cli.terminal.Ink.Tint;

/** Collects the lines of what is shown. */
final class Sheet {
    private static final String MARGIN = "  ";
    private final StringBuilder lines = new StringBuilder();
    private final int width;
    private final Ink ink;

    Sheet(int width, Ink ink) {
        this.width = Math.max(20, width);
        this.ink = ink;
    }

    int width() {
        return width;
    }

    Ink ink() {
        return ink;
    }

    void line(String text) {
        lines.append(text.stripTrailing()).append('\n');
    }

    void blank() {
        lines.append('\n');
    }

    /** A heading in capitals with a rule behind it. */
    void heading(String title) {
        var capitals = TextLayout.clip(title.toUpperCase(Locale.ROOT), width - 2);
        var rule = "─".repeat(Math.max(0, width - TextLayout.columns(capitals) - 1));
        blank();
        line(ink.paint(Tint.STRONG, capitals) + " " + ink.paint(Tint.SOFT, rule));
    }

    /** A paragraph in one colour. */
    void paragraph(Tint tint, String text) {
        TextLayout.wrap(text, width).forEach(line -> line(ink.paint(tint, line)));
    }

    void paragraph(String text) {
        TextLayout.wrap(text, width).forEach(this::line);
    }

    /** A paragraph with {@code mark} in front of its first line and the rest below its text. */
    void item(String mark, String text) {
        hanging(MARGIN + mark + " ", text);
    }

    /** A paragraph behind {@code head}, all its lines as far in as the first. */
    void hanging(String head, String text) {
        int indent = Math.min(TextLayout.columns(head), width / 2);
        var wrapped = TextLayout.wrap(text, width - indent);
        for (int index = 0; index < wrapped.size(); index++) {
            line((index == 0 ? head : " ".repeat(indent)) + wrapped.get(index));
        }
    }

    /** Lines in two columns side by side. */
    void beside(List<String> left, List<String> right, int columnWidth) {
        int gap = width - 2 * columnWidth;
        for (int index = 0; index < Math.max(left.size(), right.size()); index++) {
            var one = index < left.size() ? left.get(index) : "";
            var other = index < right.size() ? right.get(index) : "";
            line(TextLayout.pad(one, columnWidth) + " ".repeat(gap) + other);
        }
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
