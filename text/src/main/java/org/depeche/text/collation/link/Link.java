package org.depeche.text.collation.link;

import org.depeche.text.collation.witness.Sentence;

/**
 * Two sentences of two articles that carry the same text.
 *
 * @param part whether one of them carries only a part of the other, beside another sentence that carries the rest
 * @param restating whether another link carries the same words, and this one only repeats them in short
 */
public record Link(Sentence left, Sentence right, Likeness likeness, boolean part, boolean restating) {

    public boolean isVerbatim() {
        return likeness.kind() == Likeness.Kind.VERBATIM;
    }

    /** Whether they say the same in other words, without a run of words in common. */
    public boolean isParaphrase() {
        return likeness.kind() == Likeness.Kind.PARAPHRASE;
    }

    Link asPart() {
        return new Link(left, right, likeness, true, restating);
    }

    /** The same seen from the right, with its {@code likeness} seen from there. */
    Link mirrored(Likeness fromRight) {
        return new Link(/* left= */ right, /* right= */ left, fromRight, part, restating);
    }
}
