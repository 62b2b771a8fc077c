package org.depeche.intake.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import org.depeche.intake.fetch.Fetched.Failed;
import org.depeche.intake.fetch.Fetched.Failure;
import org.depeche.intake.fetch.Reason.Code;

/**
 * Fetches pages: from public addresses only, within limits, one question a host at a time.
 *
 * <p>Each call blocks its thread until the answer is there; any number of threads may call.
 */
public final class Fetcher implements Closeable {
    private final FetchSettings settings;
    private final Pace pace;
    private final Exchange exchange;
    private final HostTurns turns;
    private final RobotsFiles robots;

    public Fetcher(FetchSettings settings, Pace pace) {
        this(settings, pace, InetAddress::getAllByName);
    }

    Fetcher(FetchSettings settings, Pace pace, CheckedResolver.Lookup lookup) {
        this.settings = settings;
        this.pace = pace;
        this.exchange = new Exchange(settings, lookup);
        this.turns = new HostTurns(pace);
        this.robots = new RobotsFiles(exchange, turns, pace);
    }

    /** Fetches a page, over redirects; a failure is an answer like others. */
    public Fetched fetch(FetchRequest request) throws InterruptedException {
        var address = request.address();
        var moved = Optional.<PageAddress>empty();
        boolean forGood = true;
        var seen = new HashSet<PageAddress>();
        while (seen.add(address)) {
            var step = step(address, request);
            if (step.next().isEmpty()) {
                return step.withMoved(moved);
            }
            if (seen.size() > settings.limits().mostRedirects()) {
                return failed(
                        Failure.UNFIT,
                        Reason.of(Code.REDIRECTS_LONG, settings.limits().mostRedirects()));
            }
            address = step.next().get();
            forGood &= step.forGood();
            moved = forGood ? Optional.of(address) : moved;
        }
        return failed(Failure.UNFIT, Reason.of(Code.REDIRECTS_ROUND, address));
    }

    private Step step(PageAddress address, FetchRequest request) throws InterruptedException {
        if (!settings.robots() || request.named()) {
            return step(address, request, settings.pause());
        }
        var rules = robots.of(address);
        if (rules.isUnread()) {
            return Step.failed(Failure.BROKEN, Reason.of(Code.ROBOTS_UNREAD, address.host()));
        }
        if (!rules.allows(address)) {
            return Step.failed(Failure.FORBIDDEN, Reason.of(Code.ROBOTS_FORBID, address.host()));
        }
        return step(address, request, rules.delay());
    }

    private Step step(PageAddress address, FetchRequest request, Duration delay) throws InterruptedException {
        var turn = turns.begin(address.host());
        if (turn.refused().isPresent()) {
            return Step.last(new Failed(Failure.BUSY, Reason.of(Code.LEFT_ALONE, address.host()), turn.refused()));
        }
        var pause = delay.compareTo(settings.pause()) > 0 ? delay : settings.pause();
        try {
            return answered(turn, address, exchange.ask(address, request.known(), largest()), pause);
        } catch (IOException broken) {
            var step = Step.of(broken);
            if (step.fetched() instanceof Failed failed && failed.failure() == Failure.BROKEN) {
                turn.endBroken(pause);
            } else {
                turn.end(pause);
            }
            return step;
        }
    }

    private Step answered(HostTurns.Turn turn, PageAddress address, Exchange.Answer answer, Duration pause) {
        int status = answer.status();
        if (status == 429 || status == 503) {
            var rest = turn.endBusy(new AnswerHeaders(answer).retryAfter(pace.now()));
            return Step.last(new Failed(Failure.BUSY, Reason.of(Code.ANSWERED_LATER, status), Optional.of(rest)));
        }
        if (status >= 500) {
            turn.endBroken(pause);
        } else {
            turn.end(pause);
        }
        return Step.of(address, answer);
    }

    private int largest() {
        return settings.limits().largestBody();
    }

    private static Failed failed(Failure failure, Reason reason) {
        return new Failed(failure, reason, Optional.empty());
    }

    @Override
    public void close() throws IOException {
        exchange.close();
    }
}
