package org.depeche.newsroom.adding;

import java.time.Instant;
import org.depeche.intake.Position;
import org.depeche.text.article.Article;
import org.depeche.text.reading.Reading;
import org.jspecify.annotations.Nullable;

/** One place of the input as it comes to the archive's desk. */
sealed interface Gathered {

    Position position();

    default String place() {
        return position().place();
    }

    /**
     * An article.
     *
     * @param reading what was found in it; null where it looked like one that the archive has already
     */
    record Arrived(
            Position position,
            Article article,
            ArticleKeys keys,
            Instant seen,
            @Nullable Reading reading) implements Gathered {}

    /**
     * Nothing that could be taken.
     *
     * @param loss whether an article may be lost; false for what never was one
     */
    record Refused(Position position, String reason, boolean loss) implements Gathered {}
}
