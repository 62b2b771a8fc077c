package org.depeche.intake.fetch;

import java.io.IOException;
import java.time.Duration;
import org.depeche.intake.fetch.Fetched.Failure;

/** Reads the robots.txt of each origin once a day. */
final class RobotsFiles {
    private static final int MOST_REDIRECTS = 5;

    private final Exchange exchange;
    private final HostTurns turns;
    private final Pace pace;
    private final RobotsRules rules = new RobotsRules();

    RobotsFiles(Exchange exchange, HostTurns turns, Pace pace) {
        this.exchange = exchange;
        this.turns = turns;
        this.pace = pace;
    }

    /** What {@code address}'s origin says to robots. */
    RobotsRules.Known of(PageAddress address) throws InterruptedException {
        var known = rules.of(address, pace.now());
        return known.isPresent() ? known.get() : read(address);
    }

    private RobotsRules.Known read(PageAddress address) throws InterruptedException {
        var file = address.resolve("/robots.txt").orElseThrow();
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            var turn = turns.begin(file.host());
            if (turn.refused().isPresent()) {
                return rules.unread(address, pace.now());
            }
            var step = ask(turn, file);
            if (step.next().isEmpty()) {
                return taken(address, step.fetched());
            }
            file = step.next().get();
        }
        return rules.absent(address, pace.now());
    }

    private Step ask(HostTurns.Turn turn, PageAddress file) {
        try {
            var answer = exchange.ask(file, Validators.none(), RobotsRules.LARGEST);
            turn.end(Duration.ZERO);
            return Step.of(file, answer);
        } catch (IOException broken) {
            turn.end(Duration.ZERO);
            return Step.of(broken);
        }
    }

    private RobotsRules.Known taken(PageAddress address, Fetched fetched) {
        if (fetched instanceof Fetched.Page page) {
            return rules.read(address, page.bytes(), pace.now());
        }
        var failure = fetched instanceof Fetched.Failed failed ? failed.failure() : Failure.BROKEN;
        boolean absent = failure == Failure.GONE || failure == Failure.DENIED || failure == Failure.FORBIDDEN;
        return absent ? rules.absent(address, pace.now()) : rules.unread(address, pace.now());
    }
}
