package org.depeche.store.search;

import java.util.List;
import org.depeche.store.article.StoredArticle;
import org.depeche.text.article.Span;
import org.depeche.text.reuse.Copying;

/** Tells how much of an article's text is its own: what no likelier source in the archive has. */
final class OwnShares {
    private OwnShares() {}

    /** Per cent of its characters, of which those in {@code copied} are not its own. */
    static int of(StoredArticle stored, List<Span> copied) {
        int length = stored.reading().article().text().length();
        if (length == 0) {
            return 100;
        }
        int foreign = Math.min(length, Copying.characters(copied));
        return Math.round(100f * (length - foreign) / length);
    }
}
