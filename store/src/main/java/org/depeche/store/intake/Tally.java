package org.depeche.store.intake;

/**
 * What a run has done, all of it committed.
 *
 * @param added new articles
 * @param revised new revisions of known ones
 */
public record Tally(long added, long revised, long unchanged, long refused) {

    public static Tally none() {
        return new Tally(0, 0, 0, 0);
    }

    public Tally plus(Tally other) {
        return new Tally(
                added + other.added, revised + other.revised, unchanged + other.unchanged, refused + other.refused);
    }

    public long taken() {
        return added + revised + unchanged;
    }
}
