package org.depeche.store.article;

import java.time.Instant;
import java.util.OptionalLong;
import org.depeche.text.reading.Reading;

/**
 * A revision to be kept.
 *
 * @param reading the article with all that was found in it; its id is not kept
 * @param place where it was read: a file's path with {@code #n}, or an address
 * @param seen when it was read
 * @param publishedAt seconds since 1970, where its date is known
 * @param embargoedUntil seconds since 1970 before which nobody is to see it
 * @param withdrawn whether nobody is to see it at all
 * @param contentHash of headline, standfirst and text
 * @param textHash of the text alone
 */
public record NewRevision(
        Reading reading,
        String place,
        Instant seen,
        OptionalLong publishedAt,
        OptionalLong embargoedUntil,
        boolean withdrawn,
        long contentHash,
        long textHash) {

    /** A revision that may be shown at once. */
    public NewRevision(
            Reading reading, String place, Instant seen, OptionalLong publishedAt, long contentHash, long textHash) {
        this(reading, place, seen, publishedAt, OptionalLong.empty(), false, contentHash, textHash);
    }

    /** The same, not to be shown before {@code until}; withdrawn altogether if {@code withdrawn}. */
    public NewRevision withheld(OptionalLong until, boolean isWithdrawn) {
        return new NewRevision(reading, place, seen, publishedAt, until, isWithdrawn, contentHash, textHash);
    }
}
