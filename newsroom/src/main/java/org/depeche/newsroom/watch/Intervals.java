package org.depeche.newsroom.watch;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How often a feed is asked.
 *
 * <p>Each feed finds its own rhythm: an interval shrinks when there was something new and grows when there was not. What
 * the feed or its server says of the rhythm is heard up to an hour, for many say a day and mean nothing by it. A little
 * chance keeps feeds from asking in step.
 *
 * @param first before anything is known
 */
public record Intervals(Duration shortest, Duration first, Duration longest) {
    private static final double SHRINK = 0.6;
    private static final double GROW = 1.3;
    private static final double JITTER = 0.1;
    private static final Duration HEARD = Duration.ofHours(1);
    private static final Duration LONGEST_AFTER_FAILURES = Duration.ofDays(1);

    public Intervals {
        if (shortest.isNegative()
                || shortest.isZero()
                || first.compareTo(shortest) < 0
                || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException(
                    "intervals " + shortest + ", " + first + ", " + longest + ": must be positive and grow");
        }
    }

    public static Intervals standard() {
        return new Intervals(Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(4));
    }

    /** The interval after a look that found something new or did not; {@code said} is what the feed and server say. */
    Duration after(Duration before, boolean news, Optional<Duration> said) {
        var adapted = Duration.ofMillis((long) (before.toMillis() * (news ? SHRINK : GROW)));
        var least = said.map(rhythm -> rhythm.compareTo(HEARD) < 0 ? rhythm : HEARD)
                .filter(rhythm -> rhythm.compareTo(shortest) > 0)
                .orElse(shortest);
        return bounded(adapted, least, longest.compareTo(least) > 0 ? longest : least);
    }

    /** How long to wait after failures in a row; a failure that is to last counts as several. */
    Duration afterFailures(Duration interval, int failures, boolean lasting, Optional<Duration> asked) {
        int doublings = Math.min(failures - 1 + (lasting ? 2 : 0), 10);
        var wait = bounded(interval.multipliedBy(1L << Math.max(0, doublings)), interval, LONGEST_AFTER_FAILURES);
        return asked.filter(rest -> rest.compareTo(wait) > 0).orElse(wait);
    }

    /** {@code duration}, a little longer or shorter. */
    static Duration jittered(Duration duration, RandomGenerator random) {
        double factor = 1 - JITTER + 2 * JITTER * random.nextDouble();
        return Duration.ofMillis((long) (duration.toMillis() * factor));
    }

    private static Duration bounded(Duration value, Duration least, Duration most) {
        if (value.compareTo(least) < 0) {
            return least;
        }
        return value.compareTo(most) > 0 ? most : value;
    }
}
