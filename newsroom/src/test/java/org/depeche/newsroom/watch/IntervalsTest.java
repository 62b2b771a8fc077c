package org.depeche.newsroom.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntervalsTest {
    private final Intervals intervals = Intervals.standard();

    @Test
    void shrinkWithNewsAndGrowWithoutWithinBounds() {
        var quarter = Duration.ofMinutes(15);

        assertThat(intervals.after(quarter, true, Optional.empty())).isEqualTo(Duration.ofMinutes(9));
        assertThat(intervals.after(quarter, false, Optional.empty())).isEqualTo(Duration.ofSeconds(1170));
        assertThat(intervals.after(Duration.ofMinutes(6), true, Optional.empty()))
                .isEqualTo(Duration.ofMinutes(5));
        assertThat(intervals.after(Duration.ofHours(4), false, Optional.empty()))
                .isEqualTo(Duration.ofHours(4));
    }

    @Test
    void hearWhatAFeedSaysUpToAnHour() {
        var short5 = Duration.ofMinutes(5);

        assertThat(intervals.after(short5, true, Optional.of(Duration.ofMinutes(30))))
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(intervals.after(short5, true, Optional.of(Duration.ofDays(1))))
                .isEqualTo(Duration.ofHours(1));
        assertThat(intervals.after(short5, true, Optional.of(Duration.ofSeconds(1))))
                .isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void waitLongerAfterEachFailureAndAsLongAsAServerAsks() {
        var quarter = Duration.ofMinutes(15);

        assertThat(intervals.afterFailures(quarter, 1, false, Optional.empty())).isEqualTo(quarter);
        assertThat(intervals.afterFailures(quarter, 3, false, Optional.empty())).isEqualTo(Duration.ofHours(1));
        assertThat(intervals.afterFailures(quarter, 1, true, Optional.empty())).isEqualTo(Duration.ofHours(1));
        assertThat(intervals.afterFailures(quarter, 50, true, Optional.empty())).isEqualTo(Duration.ofDays(1));
        assertThat(intervals.afterFailures(quarter, 1, false, Optional.of(Duration.ofHours(3))))
                .isEqualTo(Duration.ofHours(3));
    }

    @Test
    void jitterStaysWithinATenth() {
        long seed = 99;
        var random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            assertThat(Intervals.jittered(Duration.ofMinutes(10), random))
                    .as("seed %d, round %d", seed, i)
                    .isBetween(Duration.ofMinutes(9), Duration.ofMinutes(11));
        }
    }

    @Test
    void mustGrow() {
        assertThatThrownBy(() -> new Intervals(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(2)))
                .hasMessageContaining("must be positive and grow");
    }
}
