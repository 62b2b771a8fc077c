package org.depeche.intake.fetch;

import java.time.Duration;
import java.util.List;

/**
 * How the web is asked.
 *
 * @param userAgent who asks, with an address where a server's keeper learns more
 * @param pause between two requests to one host; a longer one that its robots.txt asks for is kept
 * @param robots whether linked pages are left alone where robots.txt says so
 * @param allowed addresses beside those of the public internet that may be asked
 */
public record FetchSettings(
        String userAgent, FetchLimits limits, Duration pause, boolean robots, List<AddressRange> allowed) {

    public FetchSettings {
        if (userAgent.isBlank() || userAgent.chars().anyMatch(letter -> letter < 0x20 || letter > 0x7E)) {
            throw new IllegalArgumentException("user agent '" + userAgent + "': one line of plain letters is needed");
        }
        if (pause.isNegative()) {
            throw new IllegalArgumentException("pause " + pause + ": must not be negative");
        }
        allowed = List.copyOf(allowed);
    }

    /**
     * Public addresses only, one request a second and host.
     *
     * @param contact where a server's keeper can reach who runs this: a page or a mail address
     */
    public static FetchSettings standard(String contact) {
        return standardOf("Depeche/0.1 (news reader; +" + contact + ")");
    }

    /** The same for one who leaves no word where to be reached. */
    public static FetchSettings standard() {
        return standardOf("Depeche/0.1 (news reader)");
    }

    private static FetchSettings standardOf(String userAgent) {
        return new FetchSettings(userAgent, FetchLimits.standard(), Duration.ofSeconds(1), true, List.of());
    }

    public FetchSettings withLimits(FetchLimits value) {
        return new FetchSettings(userAgent, value, pause, robots, allowed);
    }

    public FetchSettings withPause(Duration value) {
        return new FetchSettings(userAgent, limits, value, robots, allowed);
    }

    public FetchSettings withRobots(boolean value) {
        return new FetchSettings(userAgent, limits, pause, value, allowed);
    }

    public FetchSettings withAllowed(List<AddressRange> value) {
        return new FetchSettings(userAgent, limits, pause, robots, value);
    }
}
