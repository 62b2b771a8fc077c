package org.depeche.newsroom.watch;

import java.time.Duration;
import java.time.Instant;
import org.depeche.intake.fetch.Pace;

/** A time that passes only when somebody waits, at once. */
final class TestPace implements Pace {
    private Instant now = Instant.parse("2031-05-04T10:00:00Z");

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void pause(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        now = now.plus(duration);
    }
}
