package org.depeche.intake.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A time that passes only when somebody waits, at once. */
final class TestPace implements Pace {
    final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private Instant now = Instant.parse("2031-05-04T10:00:00Z");

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void pause(Duration duration) {
        if (!duration.isZero()) {
            pauses.add(duration);
        }
        now = now.plus(duration);
    }
}
