package org.depeche.store.article;

import java.util.Optional;
import java.util.OptionalLong;
import org.depeche.text.reading.Reading;

/**
 * An article as the archive holds it, in one of its revisions.
 *
 * @param reading its id is the article's label
 * @param number which revision this is, from 1
 * @param seenAt ISO 8601
 * @param story empty where it was not placed yet
 * @param embargoedUntil seconds since 1970
 * @param changed the number of the change that touched it last
 */
public record StoredArticle(
        long id,
        long revision,
        int number,
        int revisions,
        String seenAt,
        String place,
        Optional<String> story,
        OptionalLong embargoedUntil,
        boolean withdrawn,
        long changed,
        Reading reading) {

    public String label() {
        return reading.article().id();
    }

    StoredArticle withReading(Reading other) {
        return new StoredArticle(
                id, revision, number, revisions, seenAt, place, story, embargoedUntil, withdrawn, changed, other);
    }
}
