package org.depeche.text.collation.link;

import java.util.List;
import org.depeche.text.collation.witness.Witness;
import org.depeche.text.reuse.Copying;

/**
 * What two articles share: the evidence from which copying is told.
 *
 * @param ownWords shared words that stand outside quotation marks
 * @param quotedWords shared words that somebody said, which two newsrooms can hear apart
 * @param smaller the words of the shorter article
 * @param larger the words of the longer article
 */
public record Kinship(int ownWords, int quotedWords, int verbatim, int smaller, int larger) {
    public static Kinship of(Witness left, Witness right, List<Link> links) {
        int own = 0;
        int quoted = 0;
        int verbatim = 0;
        for (var link : links) {
            if (!link.restating()) {
                int said = quotedWords(link);
                quoted += said;
                own += link.likeness().quotationOnly()
                        ? 0
                        : link.likeness().runs().words() - said;
                verbatim += link.isVerbatim() ? 1 : 0;
            }
        }
        int one = left.wordCount();
        int other = right.wordCount();
        return new Kinship(own, quoted, verbatim, Math.min(one, other), Math.max(one, other));
    }

    /** Whether one article's text went into the other, or both took it from a third. */
    public boolean isCopying() {
        return Copying.isLikely(ownWords, smaller);
    }

    /** Whether they share hardly more than somebody's quoted words. */
    public boolean isQuotation() {
        return !isCopying() && quotedWords > ownWords;
    }

    public int words() {
        return ownWords + quotedWords;
    }

    /** The shared words as a share of the shorter article. */
    public double share() {
        return words() / (double) Math.max(1, smaller);
    }

    private static int quotedWords(Link link) {
        return link.likeness().runs().runs().stream()
                .mapToInt(run -> link.left().quotedWords(run.left(), run.left() + run.length()))
                .sum();
    }
}
