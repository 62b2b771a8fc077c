package org.depeche.newsroom.watch;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry of a feed that was looked at.
 *
 * @param hash of what the feed said of it
 * @param settled whether nothing remains to be done for it: it was taken in, or never will be
 * @param tries how often its article could not be had
 * @param day when the feed last held it, in days since 1970
 * @param check its page, where it is to be looked at again
 */
record SeenEntry(long hash, boolean settled, int tries, long day, Optional<PageCheck> check) {

    SeenEntry onDay(long today) {
        return today == day ? this : new SeenEntry(hash, settled, tries, today, check);
    }

    SeenEntry checked(Optional<PageCheck> next) {
        return new SeenEntry(hash, settled, tries, day, next);
    }

    /** When its page is to be looked at again. */
    Optional<Instant> due() {
        return check.map(PageCheck::due);
    }
}
