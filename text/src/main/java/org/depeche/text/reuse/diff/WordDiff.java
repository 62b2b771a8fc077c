package org.depeche.text.reuse.diff;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.article.Span;
import org.depeche.text.reuse.align.LongAlignment;
import org.depeche.text.reuse.align.Runs;
import org.depeche.text.reuse.fold.FoldedWords;

/**
 * The difference between two stretches of text, word by word.
 *
 * <p>Words are compared with typography folded away; digits count. The edits are the fewest that weigh least, and are
 * then made readable: see {@link Tidying}.
 *
 * @param changes what differs, in order
 * @param equal what does not, in order; changes and equal stretches together hold every word of both sides
 * @param equalWords how many words stand on both sides
 * @param changedWords how many words differ: a word become another counts once
 */
public record WordDiff(List<WordChange> changes, List<EqualStretch> equal, int equalWords, int changedWords) {

    public WordDiff {
        changes = List.copyOf(changes);
        equal = List.copyOf(equal);
    }

    /** Compares two whole texts. */
    public static WordDiff between(String left, String right) {
        return between(left, new Span(0, left.length()), right, new Span(0, right.length()));
    }

    /** Compares {@code ofLeft} of {@code left} with {@code ofRight} of {@code right}; spans refer to the whole texts. */
    public static WordDiff between(String left, Span ofLeft, String right, Span ofRight) {
        var leftWords = FoldedWords.of(ofLeft.of(left));
        var rightWords = FoldedWords.of(ofRight.of(right));
        var runs = Tidying.tidy(leftWords, rightWords, LongAlignment.align(leftWords, rightWords));
        return new Reporter(leftWords, ofLeft.start(), rightWords, ofRight.start()).report(runs);
    }

    /** Whether no word differs. */
    public boolean isSame() {
        return changes.isEmpty();
    }

    /** Turns word numbers into spans of the whole texts. */
    private static final class Reporter {
        private final FoldedWords left;
        private final int leftOffset;
        private final FoldedWords right;
        private final int rightOffset;
        private final List<WordChange> changes = new ArrayList<>();
        private final List<EqualStretch> equal = new ArrayList<>();
        private int changedWords;

        Reporter(FoldedWords left, int leftOffset, FoldedWords right, int rightOffset) {
            this.left = left;
            this.leftOffset = leftOffset;
            this.right = right;
            this.rightOffset = rightOffset;
        }

        WordDiff report(Runs runs) {
            int leftAt = 0;
            int rightAt = 0;
            for (int run = 0; run < runs.size(); run++) {
                change(leftAt, runs.left(run), rightAt, runs.right(run));
                leftAt = runs.leftEnd(run);
                rightAt = runs.rightEnd(run);
                equal.add(new EqualStretch(
                        span(left, leftOffset, runs.left(run), leftAt),
                        span(right, rightOffset, runs.right(run), rightAt)));
            }
            change(leftAt, left.size(), rightAt, right.size());
            return new WordDiff(changes, equal, runs.words(), changedWords);
        }

        private void change(int leftFrom, int leftTo, int rightFrom, int rightTo) {
            int words = Math.max(leftTo - leftFrom, rightTo - rightFrom);
            if (words > 0) {
                changedWords += words;
                changes.add(new WordChange(
                        span(left, leftOffset, leftFrom, leftTo), span(right, rightOffset, rightFrom, rightTo)));
            }
        }

        private static Span span(FoldedWords words, int offset, int from, int to) {
            if (from == to) {
                int place = from > 0 ? words.end(from - 1) : 0;
                return new Span(offset + place, offset + place);
            }
            return new Span(offset + words.start(from), offset + words.end(to - 1));
        }
    }
}
