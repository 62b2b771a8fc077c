package org.depeche.newsroom.adding;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a run is; all it counts is committed.
 *
 * @param added new articles
 * @param revised new revisions of known ones
 * @param share of the input that is dealt with, from 0 to 1; empty where that cannot be known
 */
public record AddProgress(
        long added, long revised, long unchanged, long refused, Duration elapsed, Optional<Double> share) {

    /** How many places of the input were dealt with. */
    public long all() {
        return added + revised + unchanged + refused;
    }

    /** Articles a second. */
    public double rate() {
        return all() / Math.max(0.001, elapsed.toMillis() / 1000.0);
    }

    /** How long the rest will take at this pace. */
    public Optional<Duration> left() {
        return share.filter(done -> done > 0.005)
                .map(done -> Duration.ofMillis((long) (elapsed.toMillis() * (1 - done) / done)));
    }
}
