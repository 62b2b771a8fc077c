package org.depeche.newsroom.adding;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a run is; all it counts is committed.
 *
 * @param added new articles
 * @param revised new revisions of known ones
 * @param left how long the rest will take at this pace; empty where that cannot be known
 */
public record AddProgress(
        long added, long revised, long unchanged, long refused, Duration elapsed, Optional<Duration> left) {

    /** How many places of the input were dealt with. */
    public long all() {
        return added + revised + unchanged + refused;
    }

    /** Articles a second. */
    public double rate() {
        return all() / Math.max(0.001, elapsed.toMillis() / 1000.0);
    }
}
