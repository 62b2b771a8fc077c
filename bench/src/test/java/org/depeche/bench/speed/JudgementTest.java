package org.depeche.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgementTest {
    private static final double BOUND = 1.1;

    @Test
    void findsNoFaultInWhatCostsLittleMore() {
        assertThat(judge(new Cost(2, 100), new Cost(2.19, 105)).faults()).isEmpty();
    }

    @Test
    void namesTheStageThatTakesMoreTime() {
        assertThat(judge(new Cost(2, 100), new Cost(3, 100)).faults())
                .containsExactly("names: 1.50 times the CPU time");
    }

    @Test
    void namesTheStageThatTakesMoreMemory() {
        assertThat(judge(new Cost(2, 100), new Cost(2, 200)).faults())
                .containsExactly("names: 1.99 times the memory asked for");
    }

    @Test
    void namesTheStageThatFailsNow() {
        var judgement = Judgement.of(Map.of("names", new Cost(2, 100)), Map.of(), BOUND);
        assertThat(judgement.faults()).containsExactly("names: not measured");
    }

    @Test
    void passesAStageThatIsNew() {
        var judgement = Judgement.of(Map.of(), Map.of("names", new Cost(2, 100)), BOUND);
        assertThat(judgement.faults()).isEmpty();
        assertThat(judgement.table()).hasSize(1);
    }

    @Test
    void takesTheLeastOfSeveralRounds() {
        assertThat(new Cost(3, 90).orLess(new Cost(2, 100))).isEqualTo(new Cost(2, 90));
    }

    @Test
    void countsInUnitsOfTheCalibration() {
        assertThat(new Cost(3, 90).per(new Cost(0.5, 7))).isEqualTo(new Cost(6, 90));
    }

    @Test
    void refusesWhatWasNotMeasured() {
        assertThatThrownBy(() -> new Cost(Double.POSITIVE_INFINITY - Double.POSITIVE_INFINITY, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not measured");
    }

    private static Judgement judge(Cost then, Cost now) {
        return Judgement.of(Map.of("names", then), Map.of("names", now), BOUND);
    }
}
