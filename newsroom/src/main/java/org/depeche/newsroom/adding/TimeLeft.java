package org.depeche.newsroom.adding;

import java.time.Duration;
import java.util.Optional;

/**
 * Tells how long the rest of an input will take, by how fast it went since the first of it was taken: what a resumed run
 * passes over says nothing of that.
 */
final class TimeLeft {
    /** Below this share of the input the guess would be wild. */
    private static final double LEAST = 0.005;

    private Duration begun = Duration.ZERO;
    private double from = -1;

    /** What is left when, {@code elapsed} after the start, {@code share} of the input is read. */
    synchronized Optional<Duration> after(Duration elapsed, Optional<Double> share) {
        if (share.isEmpty()) {
            return Optional.empty();
        }
        if (from < 0) {
            from = share.get();
            begun = elapsed;
        }
        double gone = share.get() - from;
        return gone < LEAST
                ? Optional.empty()
                : Optional.of(Duration.ofMillis((long) (elapsed.minus(begun).toMillis() * (1 - share.get()) / gone)));
    }
}
