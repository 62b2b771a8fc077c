package org.depeche.store.feed;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry of a feed that was looked at.
 *
 * @param entry its key in the feed
 * @param saidHash of what the feed said of it
 * @param settled whether nothing remains to be done for it
 * @param tries how often its article could not be had
 * @param day when the feed last held it, in days since 1970
 * @param check its page, where it is to be looked at again
 */
public record StoredEntry(String entry, long saidHash, boolean settled, int tries, long day, Optional<Check> check) {

    /**
     * A page that is to be looked at again.
     *
     * @param since the moment from which its age counts
     */
    public record Check(
            String page,
            Optional<String> title,
            Optional<Instant> published,
            Optional<String> etag,
            Optional<String> lastModified,
            long contentHash,
            Instant since,
            Instant due) {}
}
