package org.depeche.store.search;

import java.util.BitSet;
import java.util.List;
import org.depeche.store.article.StoredArticle;
import org.depeche.store.article.StoredPassage;

/** Tells how much of an article's text is its own: what no earlier article of the archive has, and no agency signs. */
final class OwnShares {
    private OwnShares() {}

    /** Per cent of its characters; what it shares as the likelier source stays its own. */
    static int of(StoredArticle stored, List<StoredPassage> passages) {
        int length = stored.reading().article().text().length();
        if (length == 0) {
            return 100;
        }
        var copied = new BitSet(length);
        for (var passage : passages) {
            if (!passage.isSource()) {
                copied.set(passage.span().start(), Math.min(passage.span().end(), length));
            }
        }
        return Math.round(100f * (length - copied.cardinality()) / length);
    }
}
