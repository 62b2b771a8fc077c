package org.depeche.newsroom.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.depeche.store.study.StudyRow;
import org.junit.jupiter.api.Test;

class ReportMakerTest {
    private static final List<StudyRow> ROWS = List.of(
            row("Le Matin Alpin", "2031-05-03T10:00:00+02:00", 1000, 0, "dam", "ATI"),
            row("L'Écho du Lac", "2031-05-03T10:20:00+02:00", 1000, 1000, "dam"),
            row("The Lake Herald", "2031-05-03T12:00:00+02:00", 500, 250, "dam"),
            row("Le Matin Alpin", "2031-05-04T09:00:00+02:00", 2000, 0, "fair"),
            row("L'Écho du Lac", "2031-05-04", 500, 0, "strike"),
            row("The Lake Herald", "2031-05-04T11:00:00+02:00", 500, 500, "strike"));

    @Test
    void countsWhatIsCopied() {
        var totals = new ReportMaker(ROWS).make().totals();

        assertThat(totals.articles()).isEqualTo(6);
        assertThat(totals.outlets()).isEqualTo(3);
        assertThat(totals.stories()).isEqualTo(3);
        assertThat(totals.events()).isEqualTo(2);
        assertThat(totals.eventsWithAgency()).isEqualTo(1);
        assertThat(totals.characters()).isEqualTo(5500);
        assertThat(totals.copied()).isEqualTo(1750 / 5500.0);
    }

    @Test
    void tellsFirstsOnlyWhereAllTimesAreKnown() {
        var outlets = new ReportMaker(ROWS).make().outlets();

        assertThat(outlets)
                .containsExactly(
                        new Report.OutletFigures("L'Écho du Lac", 2, 1500, 1000 / 1500.0, 0, 0, 0),
                        new Report.OutletFigures("Le Matin Alpin", 2, 3000, 0, 1, 1, 1),
                        new Report.OutletFigures("The Lake Herald", 2, 1000, 0.75, 0, 0, 0));
    }

    @Test
    void measuresTheTimeToTheSecondOutlet() {
        var spread = new ReportMaker(ROWS).make().spread();

        assertThat(spread.events()).isEqualTo(1);
        assertThat(spread.within25()).hasValue(1);
        assertThat(spread.minutes()).containsExactly(20.0, 20.0, 20.0);
        assertThat(spread.curve()).contains(new Report.Spread.Step(15, 0), new Report.Spread.Step(25, 1));
    }

    @Test
    void countsByDayAndAgency() {
        var report = new ReportMaker(ROWS).make();

        assertThat(report.days())
                .containsExactly(
                        new Report.DayFigures(LocalDate.of(2031, 5, 3), 3, 0.5),
                        new Report.DayFigures(LocalDate.of(2031, 5, 4), 3, 500 / 3000.0));
        assertThat(report.agencies()).containsExactly(new Report.AgencyFigures("ATI", 1, 1));
    }

    @Test
    void saysNothingOfAnEmptyArchive() {
        var report = new ReportMaker(List.of()).make();

        assertThat(report.totals().copied()).isZero();
        assertThat(report.spread().within25()).isEmpty();
        assertThat(report.outlets()).isEmpty();
    }

    private static StudyRow row(
            String outlet, String published, int characters, int copied, String story, String... agencies) {
        var at = published.length() > 10
                ? OptionalLong.of(OffsetDateTime.parse(published).toEpochSecond())
                : OptionalLong.empty();
        return new StudyRow(
                Optional.of(outlet),
                Optional.of(published),
                at,
                characters,
                copied,
                Optional.of(story),
                List.of(agencies));
    }
}
