package org.depeche.text.collation.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depeche.text.collation.witness.CommonRuns;
import org.depeche.text.collation.witness.Sentence;
import org.depeche.text.collation.witness.Witness;

/**
 * Finds the sentences that repeat in short what another sentence of their own article carries: a standfirst left in the
 * body, a caption, a subheading taken from a quotation.
 */
public final class Restatements {
    private static final int LEAD = 3;
    private static final double IN_SHORT = 0.6;
    private static final double HEADING_SHARE = 0.75;
    private static final double STANDFIRST_SHARE = 0.5;
    private static final double ROUNDING = 1e-9;
    private final SentenceComparer comparer = new SentenceComparer();

    public Set<Sentence> find(Witness witness) {
        var found = new HashSet<Sentence>();
        for (var sentence : witness.sentences()) {
            if (sentence.size() > 1 && restates(sentence, witness.sentences())) {
                found.add(sentence);
            }
        }
        return found;
    }

    private boolean restates(Sentence sentence, List<Sentence> all) {
        return all.stream()
                .anyMatch(other -> other != sentence && mayRestate(sentence, other) && isCarried(sentence, other));
    }

    private static boolean mayRestate(Sentence sentence, Sentence other) {
        boolean onTop = sentence.index() < LEAD && sentence.index() < other.index();
        return sentence.isHeading() || onTop || sentence.weight() < IN_SHORT * other.weight();
    }

    private boolean isCarried(Sentence sentence, Sentence other) {
        if (other.weight() < sentence.weight() * STANDFIRST_SHARE) {
            return false;
        }
        if (sentence.isHeading()) {
            if (sentence.commonWeight(other) + ROUNDING < HEADING_SHARE * sentence.weight()) {
                return false;
            }
            var runs = CommonRuns.of(sentence.words(), other.words());
            return runs.weight(sentence.words()) >= HEADING_SHARE * sentence.weight();
        }
        return comparer.compare(sentence, other).isLike();
    }
}
