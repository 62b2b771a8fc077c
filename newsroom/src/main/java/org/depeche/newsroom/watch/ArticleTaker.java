package org.depeche.newsroom.watch;

import java.io.Closeable;
import java.io.IOException;

/** Where a watch leaves its articles; what it has taken is safe. Any thread may call. */
public interface ArticleTaker extends Closeable {

    /** Takes an article that is new or has changed; takes nothing where it has not. */
    Outcome take(FoundArticle found) throws IOException;

    /** What became of an article. */
    enum Outcome {
        ADDED,
        REVISED,
        UNCHANGED
    }
}
