package org.depeche.intake.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Gives each host one question at a time, with a pause after it, and rests that double after failures in a row.
 *
 * <p>Who would have to wait long is told how long instead, and may come again.
 */
final class HostTurns {
    static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration FIRST_REST = Duration.ofSeconds(30);
    private static final Duration LONGEST_REST = Duration.ofHours(1);
    private static final Duration LONGEST_ASKED = Duration.ofDays(1);
    private static final int MANY = 5_000;

    private final Pace pace;
    private final Map<String, Host> hosts = new HashMap<>();

    HostTurns(Pace pace) {
        this.pace = pace;
    }

    /** Waits for the turn at {@code host}; the turn says where the wait would be too long, and then needs no end. */
    Turn begin(String host) throws InterruptedException {
        var known = host(host);
        if (wait(known).compareTo(LONGEST_WAIT) > 0) {
            return new Turn(known, Optional.of(wait(known)));
        }
        known.lock.lockInterruptibly();
        var wait = wait(known);
        if (wait.compareTo(LONGEST_WAIT) > 0) {
            known.lock.unlock();
            return new Turn(known, Optional.of(wait));
        }
        try {
            pace.pause(wait);
            return new Turn(known, Optional.empty());
        } catch (InterruptedException stopped) {
            known.lock.unlock();
            throw stopped;
        }
    }

    private Duration wait(Host host) {
        var now = pace.now();
        return host.next.isAfter(now) ? Duration.between(now, host.next) : Duration.ZERO;
    }

    private synchronized Host host(String name) {
        if (hosts.size() > MANY) {
            var longAgo = pace.now().minus(LONGEST_REST);
            hosts.values().removeIf(host -> host.next.isBefore(longAgo) && !host.lock.isLocked());
        }
        return hosts.computeIfAbsent(name, key -> new Host());
    }

    private static final class Host {
        final ReentrantLock lock = new ReentrantLock(true);
        volatile Instant next = Instant.MIN;
        int failures;
    }

    /** The right to ask a host, until one of the ends. */
    final class Turn {
        private final Host host;
        private final Optional<Duration> refused;

        private Turn(Host host, Optional<Duration> refused) {
            this.host = host;
            this.refused = refused;
        }

        /** How long the host is left alone; empty where the turn has come. */
        Optional<Duration> refused() {
            return refused;
        }

        void end(Duration pause) {
            host.failures = 0;
            finish(pause);
        }

        /** After a failure that may be one page's: a rest only when it is not the first in a row. */
        void endBroken(Duration pause) {
            finish(host.failures++ == 0 ? pause : rest(host.failures - 1));
        }

        /** After the host wanted to be left alone: for as long as it asks. */
        Duration endBusy(Optional<Duration> asked) {
            host.failures++;
            var rest = asked.map(duration -> shorter(duration, LONGEST_ASKED)).orElseGet(() -> rest(host.failures));
            finish(rest);
            return rest;
        }

        private void finish(Duration pause) {
            host.next = pace.now().plus(pause);
            host.lock.unlock();
        }
    }

    private static Duration rest(int failures) {
        return shorter(FIRST_REST.multipliedBy(1L << Math.min(failures - 1, 10)), LONGEST_REST);
    }

    private static Duration shorter(Duration left, Duration right) {
        return left.compareTo(right) < 0 ? left : right;
    }
}
