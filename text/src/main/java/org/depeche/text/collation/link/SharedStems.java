package org.depeche.text.collation.link;

import org.depeche.text.collation.witness.Sentence;

/**
 * What two sentences share beside runs of words: the stems of their telling words, wherever these stand.
 *
 * @param weight the weight of the shared stems
 * @param coverage that weight as a share of the lighter sentence's
 * @param agreement twice that weight as a share of both sentences' together (Dice's coefficient)
 */
record SharedStems(double weight, double coverage, double agreement) {

    static SharedStems of(Sentence left, Sentence right) {
        double shared = left.commonStems(right);
        double one = Math.max(1e-9, left.stemWeight());
        double other = Math.max(1e-9, right.stemWeight());
        return new SharedStems(shared, shared / Math.min(one, other), 2 * shared / (one + other));
    }
}
