package org.depeche.intake.page;

import java.time.Instant;
import java.util.Optional;

/**
 * A page as a server sent it or a disk keeps it.
 *
 * @param charset what the server said of the encoding
 * @param fetched when the server sent it
 * @param content taken over, not copied: pages are large
 */
// A record's array is compared by identity; nobody compares pages.
@SuppressWarnings("ArrayRecordComponent")
public record WebPage(Optional<String> url, Optional<String> charset, Optional<Instant> fetched, byte[] content) {

    /** A page of which nothing but its bytes is known. */
    public static WebPage of(byte[] content) {
        return new WebPage(Optional.empty(), Optional.empty(), Optional.empty(), content);
    }
}
