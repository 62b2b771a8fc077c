package org.depeche.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TimeBoundTest {
    private static final Position HERE = Position.of("endless.html");

    @Test
    void goesOnWithoutADocumentThatTakesForEver() {
        var bound = new TimeBound(Duration.ofMillis(200));
        var never = new CountDownLatch(1);

        var arrival = bound.read(HERE, () -> {
            never.await();
            return passed();
        });

        assertThat(arrival)
                .isEqualTo(new Arrival.Refused(HERE, "took longer than 0.2 s to read, and was given up", true));
    }

    @Test
    void goesOnWithoutADocumentThatCannotBeStopped() {
        var bound = new TimeBound(Duration.ofMillis(200));
        var isOver = new CountDownLatch(1);

        var arrival = bound.read(HERE, () -> {
            // Like a pattern that looks for ever, it hears no interrupt.
            while (isOver.getCount() > 0) {
                Thread.onSpinWait();
            }
            return passed();
        });
        isOver.countDown();

        assertThat(arrival).isInstanceOf(Arrival.Refused.class);
    }

    @Test
    void readsTheNextWhileOneThatWasGivenUpRunsOn() {
        var bound = new TimeBound(Duration.ofSeconds(30));
        var hasty = new TimeBound(Duration.ofNanos(1));

        assertThat(hasty.call(() -> "late")).isEmpty();
        assertThat(bound.call(() -> "read")).contains("read");
        assertThat(hasty.call(() -> "late again")).isEmpty();
    }

    @Test
    void throwsWhatTheReadingThrows() {
        var bound = new TimeBound(Duration.ofSeconds(30));

        assertThatThrownBy(() -> bound.call(() -> {
                    throw new IllegalArgumentException("no page");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no page");
        assertThatThrownBy(() -> bound.call(() -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
    }

    private static Arrival passed() {
        return new Arrival.Refused(HERE, "nothing", false);
    }
}
