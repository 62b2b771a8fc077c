package org.depeche.intake.fetch;

import java.time.Duration;
import java.time.Instant;

/** Time as it passes: tells what time it is and lets some of it go by. */
public interface Pace {

    Instant now();

    /** Waits, at most until the thread is interrupted. */
    void pause(Duration duration) throws InterruptedException;

    /** The machine's time. */
    static Pace ofSystem() {
        return new Pace() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public void pause(Duration duration) throws InterruptedException {
                if (!duration.isNegative()) {
                    Thread.sleep(duration.toMillis(), duration.toNanosPart() % 1_000_000);
                }
            }
        };
    }
}
