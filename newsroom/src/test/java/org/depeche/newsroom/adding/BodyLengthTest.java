package org.depeche.newsroom.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyLengthTest {

    @Test
    void tellsAThirdOfTheUsual() {
        var known = BodyLength.of(Collections.nCopies(40, 3_000));

        assertThat(known.isMuchLongerThan(1_000)).isTrue();
        assertThat(known.isMuchLongerThan(1_001)).isFalse();
    }

    @Test
    void saysNothingOfAnOutletHardlyKnown() {
        assertThat(BodyLength.of(Collections.nCopies(BodyLength.FEWEST - 1, 3_000))
                        .isMuchLongerThan(10))
                .isFalse();
        assertThat(BodyLength.of(List.of()).isMuchLongerThan(0)).isFalse();
    }

    @Test
    void leavesBriefsOfAnOutletThatOftenPrintsThem() {
        var lengths = new ArrayList<>(Collections.nCopies(90, 3_000));
        lengths.addAll(Collections.nCopies(10, 400));

        assertThat(BodyLength.of(lengths).isMuchLongerThan(400)).isFalse();
        assertThat(BodyLength.of(lengths).isMuchLongerThan(200)).isTrue();
    }
}
