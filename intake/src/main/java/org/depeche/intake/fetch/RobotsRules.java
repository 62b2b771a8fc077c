package org.depeche.intake.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers what the robots.txt of each origin says to us.
 *
 * <p>As RFC 9309 has it: none there means that all is open, one that cannot be read means that all is closed for now.
 */
final class RobotsRules {
    /** Bytes that RFC 9309 wants read at least. */
    static final int LARGEST = 512_000;

    private static final String NAME = "depeche";
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration KEPT_UNREAD = Duration.ofMinutes(10);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);
    private static final int MOST = 5_000;

    private final Map<String, Known> known = new LinkedHashMap<>();

    /** What an origin's file says, and until when that holds. */
    record Known(BaseRobotRules rules, Instant until) {

        boolean allows(PageAddress address) {
            return rules.isAllowed(address.toString());
        }

        /** Whether the file could not be read. */
        boolean isUnread() {
            return rules.isDeferVisits();
        }

        /** The pause that the file asks for. */
        Duration delay() {
            long asked = rules.getCrawlDelay();
            if (asked <= 0) {
                return Duration.ZERO;
            }
            var delay = Duration.ofMillis(asked);
            return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
        }
    }

    /** What is known of {@code address}'s origin; empty where its file has to be read. */
    synchronized Optional<Known> of(PageAddress address, Instant now) {
        return Optional.ofNullable(known.get(address.origin()))
                .filter(rules -> rules.until().isAfter(now));
    }

    /** Takes in the file of {@code address}'s origin. */
    Known read(PageAddress address, byte[] file, Instant now) {
        var parser = new SimpleRobotRulesParser();
        var rules = parser.parseContent(address.origin() + "/robots.txt", file, "text/plain", List.of(NAME));
        return keep(address, new Known(rules, now.plus(KEPT)));
    }

    /** Takes in that {@code address}'s origin has no such file. */
    Known absent(PageAddress address, Instant now) {
        return keep(address, new Known(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), now.plus(KEPT)));
    }

    /** Takes in that the file of {@code address}'s origin cannot be read for now. */
    Known unread(PageAddress address, Instant now) {
        var closed = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        closed.setDeferVisits(true);
        return keep(address, new Known(closed, now.plus(KEPT_UNREAD)));
    }

    private synchronized Known keep(PageAddress address, Known rules) {
        // The one read longest ago goes first.
        known.remove(address.origin());
        known.put(address.origin(), rules);
        if (known.size() > MOST) {
            known.remove(known.keySet().iterator().next());
        }
        return rules;
    }
}
