package org.depeche.intake.fetch;

import java.time.Duration;

/**
 * How long and how much a server may keep us busy.
 *
 * @param connect until a connection stands
 * @param silence between two bytes
 * @param whole from the question to the last byte, however busily the server sends
 * @param largestBody bytes, before and after unpacking
 * @param mostRedirects from one address to the next
 */
public record FetchLimits(Duration connect, Duration silence, Duration whole, int largestBody, int mostRedirects) {

    public FetchLimits {
        if (!isPositive(connect)
                || !isPositive(silence)
                || !isPositive(whole)
                || largestBody < 1
                || mostRedirects < 0) {
            throw new IllegalArgumentException("fetch limits " + connect + ", " + silence + ", " + whole + ", "
                    + largestBody + ", " + mostRedirects + ": all but the redirects must be positive");
        }
    }

    public static FetchLimits standard() {
        return new FetchLimits(Duration.ofSeconds(15), Duration.ofSeconds(20), Duration.ofSeconds(60), 20_000_000, 8);
    }

    public FetchLimits withWhole(Duration value) {
        return new FetchLimits(connect, silence, value, largestBody, mostRedirects);
    }

    public FetchLimits withLargestBody(int value) {
        return new FetchLimits(connect, silence, whole, value, mostRedirects);
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }
}
