package org.depeche.text.reuse.index;

import org.depeche.text.article.Span;

/**
 * A passage that two articles of a collection share.
 *
 * @param a the id of the likelier source: who is credited by the other, was published earlier or was read first;
 *     in a closed collection the ids stand for the order of reading
 * @param b the id of the other article
 * @param words how many words stand on both sides in the same form after folding
 * @param changed how many words of either side have no equal on the other
 * @param isQuotation whether all that the two articles share stands between quotation marks in both: they may have it
 *     from one speaker and not from one another
 */
public record ReusePair(String a, Span inA, String b, Span inB, int words, int changed, boolean isQuotation) {

    public ReusePair {
        if (inA.isEmpty() || inB.isEmpty()) {
            throw new IllegalArgumentException("passage of " + a + " and " + b + ": both sides must hold text");
        }
    }
}
