package org.depeche.newsroom.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LookBackTest {
    private static final Duration LONGEST = Duration.ofDays(120);

    @Test
    void looksAsFarBackAsIsWantedWhereThereIsMemory() {
        var lookBack = new LookBack(LONGEST, 6L << 30);

        assertThat(lookBack.shorten(240_000, 120_000)).isFalse();
        assertThat(lookBack.length()).isEqualTo(LONGEST);
        assertThat(lookBack.isShort()).isFalse();
    }

    @Test
    void looksLessFarBackWhileMemoryIsShortAndStaysThere() {
        var lookBack = new LookBack(LONGEST, 700L << 20);

        assertThat(lookBack.shorten(240_000, 120_000)).isTrue();
        assertThat(lookBack.shorten(180_000, 120_000)).isTrue();
        assertThat(lookBack.shorten(40_000, 40_000)).isFalse();
        assertThat(lookBack.length()).isEqualTo(Duration.ofHours(1620));
        assertThat(lookBack.isShort()).isTrue();
    }

    @Test
    void neverLooksBackLessThanADay() {
        var lookBack = new LookBack(LONGEST, 16L << 20);
        int steps = 0;
        while (lookBack.shorten(1_000, 1_000)) {
            steps++;
        }

        assertThat(steps).isEqualTo(17);
        assertThat(lookBack.length()).isEqualTo(Duration.ofDays(1));
    }
}
