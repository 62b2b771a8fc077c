package org.depeche.text.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.depeche.text.story.Spread.Telling;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void countsFromTheFirstOutletToAnother() {
        var spread = Spread.of(List.of(
                at("Le Phare", "2031-05-04T10:00:00Z"),
                at("Agence Boréale", "2031-05-04T08:00:00Z"),
                at("Agence Boréale", "2031-05-04T08:05:00Z"),
                at("La Digue", "2031-05-04T08:25:00Z")));
        assertThat(spread).contains(new Spread("Agence Boréale", 25 * 60));
    }

    @Test
    void saysNothingWhereOneOutletTellsItAlone() {
        assertThat(Spread.of(List.of(at("Le Phare", "2031-05-04T10:00:00Z"), at("Le Phare", "2031-05-04T11:00:00Z"))))
                .isEmpty();
    }

    @Test
    void saysNothingWhereATimeOfDayIsMissing() {
        var day = new Telling("La Digue", Optional.empty());
        assertThat(Spread.of(
                        List.of(at("Le Phare", "2031-05-04T10:00:00Z"), day, at("Agence", "2031-05-04T11:00:00Z"))))
                .isEmpty();
    }

    private static Telling at(String outlet, String moment) {
        return new Telling(outlet, Optional.of(Instant.parse(moment)));
    }
}
