package org.depeche.cli.terminal;

import org.depeche.cli.terminal.Ink.Tint;
import org.depeche.newsroom.view.MatrixView;
import org.depeche.newsroom.view.MatrixView.Fate;
import org.depeche.newsroom.wording.Wording;

/** Sets the table of the shared sentences against the articles in lines; a story of many articles in several tables. */
final class MatrixLines {
    private static final int HEAD = 4;
    private static final int CELL = 3;
    private static final int LEAST_WORDS = 12;
    private final Sheet sheet;
    private final Wording wording;

    MatrixLines(Sheet sheet, Wording wording) {
        this.sheet = sheet;
        this.wording = wording;
    }

    /** The number of an article with this key, by which the table names it. */
    static String number(String key) {
        return key.substring(1);
    }

    void show(MatrixView matrix) {
        sheet.heading(wording.say("section.matrix"));
        int all = matrix.columns().size();
        int most = Math.max(1, (sheet.width() - HEAD - LEAST_WORDS) / CELL);
        for (int from = 0; from < all; from += most) {
            table(matrix, from, Math.min(all, from + most));
        }
        sheet.paragraph(Tint.SOFT, legend());
    }

    private void table(MatrixView matrix, int from, int to) {
        var heads = new StringBuilder(" ".repeat(HEAD));
        matrix.columns().subList(from, to).forEach(column -> heads.append(TextLayout.pad(number(column.key()), CELL)));
        sheet.line(sheet.ink().paint(Tint.STRONG, heads.toString()));
        for (var row : matrix.rows()) {
            var line = new StringBuilder(TextLayout.pad(" " + row.number(), HEAD));
            for (var cell : row.cells().subList(from, to)) {
                line.append(TextLayout.pad(sheet.ink().paint(tint(cell.fate()), sign(cell.fate())), CELL));
            }
            sheet.line(line + TextLayout.clip(row.words(), sheet.width() - TextLayout.columns(line)));
        }
    }

    private String legend() {
        var parts = new StringBuilder();
        for (var fate : Fate.values()) {
            parts.append(sign(fate))
                    .append('\u00a0')
                    .append(wording.say("fate." + fate))
                    .append("   ");
        }
        return parts.toString();
    }

    private static String sign(Fate fate) {
        return fate.sign().isEmpty() ? "·" : fate.sign();
    }

    private static Tint tint(Fate fate) {
        return switch (fate) {
            case VERBATIM, EDITED, RESHAPED -> Tint.DISPATCH;
            case GRAVE -> Tint.GRAVE;
            case DROPPED, ABSENT -> Tint.SOFT;
        };
    }
}
