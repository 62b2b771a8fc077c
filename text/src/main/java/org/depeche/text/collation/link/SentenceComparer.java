package org.depeche.text.collation.link;

import java.util.List;
import org.depeche.text.collation.witness.CommonRuns;
import org.depeche.text.collation.witness.Sentence;

/**
 * Tells whether two sentences carry the same text.
 *
 * <p>The bounds come from hand-labelled pairs: an edited sentence keeps a run of six words and two fifths of the lighter
 * sentence's weight, or a shorter run and more of the weight; what meets by its topic alone keeps neither. The order of
 * clauses does not count.
 */
final class SentenceComparer {
    private static final int LONG_RUN = 6;
    private static final double LONG_RUN_COVERAGE = 0.42;
    private static final int SHORT_RUN = 4;
    private static final double SHORT_RUN_COVERAGE = 0.55;
    private static final double LEAST_WEIGHT = 2.5;
    private static final double SCATTERED_COVERAGE = 0.66;
    private static final double SCATTERED_WEIGHT = 4;
    private static final int FEWEST_WORDS = 5;
    private static final double LENGTH_RATIO = 3;
    private static final double ROUNDING = 1e-9;
    private static final Likeness UNLIKE =
            new Likeness(Likeness.Kind.UNLIKE, new CommonRuns(List.of()), 0, 0, /* quotationOnly= */ false);

    /** What {@code left} is to {@code right}. */
    Likeness compare(Sentence left, Sentence right) {
        if (left.key().equals(right.key())) {
            return verbatim(left, right);
        }
        if (!mayBeEdited(left, right)) {
            return UNLIKE;
        }
        var runs = CommonRuns.of(left.words(), right.words());
        double weight = runs.weight(left.words());
        double coverage = weight / Math.max(1e-9, Math.min(left.weight(), right.weight()));
        return isEdited(left, right, runs, weight, coverage)
                ? new Likeness(Likeness.Kind.EDITED, runs, weight, coverage, isQuotation(left, right, runs))
                : UNLIKE;
    }

    /** Whether they have so many words in common that runs of them can be enough; tells most strangers without looking for any. */
    private static boolean mayBeEdited(Sentence left, Sentence right) {
        double most = left.commonWeight(right) + ROUNDING;
        return Math.min(left.size(), right.size()) >= FEWEST_WORDS
                && most >= LEAST_WEIGHT
                && most >= LONG_RUN_COVERAGE * Math.min(left.weight(), right.weight());
    }

    private static Likeness verbatim(Sentence left, Sentence right) {
        var whole = new CommonRuns(List.of(new CommonRuns.Run(0, 0, left.size())));
        return new Likeness(Likeness.Kind.VERBATIM, whole, left.weight(), 1, isQuotation(left, right, whole));
    }

    private static boolean isEdited(Sentence left, Sentence right, CommonRuns runs, double weight, double coverage) {
        int shorter = Math.min(left.size(), right.size());
        if (shorter < FEWEST_WORDS || weight < LEAST_WEIGHT) {
            return false;
        }
        if (runs.longest() >= LONG_RUN) {
            return coverage >= LONG_RUN_COVERAGE;
        }
        boolean lopsided = Math.max(left.size(), right.size()) > LENGTH_RATIO * shorter;
        if (runs.longest() >= SHORT_RUN && !lopsided) {
            return coverage >= SHORT_RUN_COVERAGE;
        }
        return !lopsided && coverage >= SCATTERED_COVERAGE && weight >= SCATTERED_WEIGHT;
    }

    private static boolean isQuotation(Sentence left, Sentence right, CommonRuns runs) {
        int quoted = 0;
        int content = 0;
        for (var run : runs.runs()) {
            for (int step = 0; step < run.length(); step++) {
                var one = left.words().get(run.left() + step);
                var other = right.words().get(run.right() + step);
                content += one.isContent() ? 1 : 0;
                quoted += one.isContent() && (one.quoted() || other.quoted()) ? 1 : 0;
            }
        }
        return content > 0 && content - quoted <= Math.max(1, content / 10);
    }
}
