package org.depeche.newsroom.view;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.reuse.diff.WordDiff;

/**
 * What changed from one state of a text to another, word by word.
 *
 * @param paragraphs of the later state, each in stretches; what was cut stands where it stood
 * @param changedWords how many words differ: a word become another counts once
 */
public record RevisionComparison(List<List<Run>> paragraphs, int changedWords) {
    private static final String BREAK = "\n\n";

    /** Where a stretch stands. */
    public enum Fate {
        BOTH,
        CUT,
        ADDED
    }

    /** A stretch of text. */
    public record Run(String text, Fate fate) {}

    public RevisionComparison {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    /** Compares {@code before} with {@code after}; typography alone is no change. */
    public static RevisionComparison between(String before, String after) {
        var diff = WordDiff.between(before, after);
        var layout = new Layout();
        int at = 0;
        for (var change : diff.changes()) {
            layout.add(after.substring(at, change.to().start()), Fate.BOTH);
            layout.cut(change.from().of(before), !change.to().isEmpty());
            layout.add(change.to().of(after), Fate.ADDED);
            at = change.to().end();
        }
        layout.add(after.substring(at), Fate.BOTH);
        return new RevisionComparison(layout.paragraphs(), diff.changedWords());
    }

    /** Lays stretches out in paragraphs. */
    private static final class Layout {
        private final List<List<Run>> paragraphs = new ArrayList<>();
        private List<Run> paragraph = new ArrayList<>();

        void add(String text, Fate fate) {
            var parts = text.split(BREAK, -1);
            for (int part = 0; part < parts.length; part++) {
                if (part > 0) {
                    end();
                }
                put(parts[part], fate);
            }
        }

        /** What was cut opens no paragraph; a space parts it from the words before it or after it. */
        void cut(String text, boolean isReplaced) {
            if (!text.isEmpty()) {
                boolean isParted = paragraph.isEmpty() || Character.isWhitespace(last().charAt(last().length() - 1));
                put((isParted ? "" : " ") + text.replace(BREAK, " ") + (isReplaced || isParted ? " " : ""), Fate.CUT);
            }
        }

        private String last() {
            return paragraph.get(paragraph.size() - 1).text();
        }

        private void put(String text, Fate fate) {
            if (!text.isEmpty()) {
                paragraph.add(new Run(text, fate));
            }
        }

        private void end() {
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
                paragraph = new ArrayList<>();
            }
        }

        List<List<Run>> paragraphs() {
            end();
            return paragraphs;
        }
    }
}
