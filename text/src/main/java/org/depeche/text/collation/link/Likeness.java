package org.depeche.text.collation.link;

import java.util.Comparator;
import org.depeche.text.collation.witness.CommonRuns;

/**
 * How much two sentences share.
 *
 * @param runs their common runs of words, left and right as compared
 * @param coverage the weight in common runs as a share of the lighter sentence's
 * @param quotationOnly whether all they share, but for a word or two, stands inside quotation marks
 */
public record Likeness(Kind kind, CommonRuns runs, double weight, double coverage, boolean quotationOnly) {

    /** What one sentence is to the other. */
    public enum Kind {
        VERBATIM,
        EDITED,
        PARAPHRASE,
        UNLIKE
    }

    public boolean isLike() {
        return kind != Kind.UNLIKE;
    }

    /** The same seen from the right sentence. */
    Likeness mirrored() {
        var mirrored = runs.runs().stream()
                .map(run -> new CommonRuns.Run(/* left= */ run.right(), /* right= */ run.left(), run.length()))
                .sorted(Comparator.comparingInt(CommonRuns.Run::left))
                .toList();
        return new Likeness(kind, new CommonRuns(mirrored), weight, coverage, quotationOnly);
    }
}
