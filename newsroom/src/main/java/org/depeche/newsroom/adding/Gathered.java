package org.depeche.newsroom.adding;

import java.time.Instant;
import org.depeche.text.article.Article;
import org.depeche.text.reading.Reading;
import org.jspecify.annotations.Nullable;

/** One place of the input as it comes to the archive's desk. */
sealed interface Gathered {

    String place();

    /**
     * An article.
     *
     * @param reading what was found in it; null where it looked like one that the archive has already
     */
    record Arrived(
            String place,
            Article article,
            ArticleKeys keys,
            Instant seen,
            @Nullable Reading reading) implements Gathered {}

    /** Nothing that could be taken. */
    record Refused(String place, String reason) implements Gathered {}
}
