package org.depeche.newsroom.showing;

import java.util.List;
import java.util.Optional;
import org.depeche.newsroom.Opening;
import org.depeche.text.reading.Reading;

/**
 * An article as the archive has it, with its history.
 *
 * @param reading of the newest revision
 * @param revisions all of them, the first first
 */
public record ShownArticle(Reading reading, Optional<String> story, List<Revision> revisions) {

    /** A state of an article; {@code seenAt} in ISO 8601. */
    public record Revision(int number, String seenAt, Optional<String> headline, String text) {}

    /** What to call it: its headline, else how it begins. */
    public String title() {
        var article = reading.article();
        return article.headline().orElseGet(() -> Opening.of(article.text()));
    }

    public ShownArticle {
        revisions = List.copyOf(revisions);
    }
}
