package org.depeche.newsroom.watch;

/**
 * An entry of a feed that was looked at.
 *
 * @param hash of what the feed said of it
 * @param settled whether nothing remains to be done for it: it was taken in, or never will be
 * @param tries how often its article could not be had
 * @param day when the feed last held it, in days since 1970
 */
record SeenEntry(long hash, boolean settled, int tries, long day) {

    SeenEntry onDay(long today) {
        return new SeenEntry(hash, settled, tries, today);
    }
}
