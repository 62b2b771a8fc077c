package org.depeche.newsroom.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeLeftTest {
    @Test
    void countsFromTheFirstBatchThatWasTaken() {
        var left = new TimeLeft();

        // A resumed run passed over half of the input in ten seconds.
        assertThat(left.after(Duration.ofSeconds(10), Optional.of(0.5))).isEmpty();
        assertThat(left.after(Duration.ofSeconds(30), Optional.of(0.6))).contains(Duration.ofSeconds(80));
        assertThat(left.after(Duration.ofSeconds(110), Optional.of(1.0))).contains(Duration.ZERO);
    }

    @Test
    void saysNothingWhereTheSizeOfTheInputIsNotKnown() {
        assertThat(new TimeLeft().after(Duration.ofSeconds(10), Optional.empty()))
                .isEmpty();
    }
}
