package org.depeche.newsroom.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.depeche.text.story.Spread;

/** Measures how fast events go from their first outlet to the second. */
final class SpreadMeter {
    private static final int STUDIED = 25;
    private static final int[] DELAYS = {1, 2, 5, 10, 15, 25, 40, 60, 90, 120, 180, 240, 360, 480, 720, 1440, 2880};

    private SpreadMeter() {}

    static Report.Spread measure(List<Event> events) {
        var seconds = events.stream()
                .flatMap(event -> event.spread().stream())
                .mapToLong(Spread::seconds)
                .sorted()
                .toArray();
        if (seconds.length == 0) {
            return new Report.Spread(0, OptionalDouble.empty(), List.of(), List.of());
        }
        var quartiles = new ArrayList<Double>();
        for (int quarter = 1; quarter <= 3; quarter++) {
            quartiles.add(seconds[(seconds.length - 1) * quarter / 4] / 60.0);
        }
        var curve = new ArrayList<Report.Spread.Step>();
        for (int delay : DELAYS) {
            curve.add(new Report.Spread.Step(delay, within(seconds, delay)));
        }
        return new Report.Spread(seconds.length, OptionalDouble.of(within(seconds, STUDIED)), quartiles, curve);
    }

    private static double within(long[] seconds, int minutes) {
        int count = 0;
        while (count < seconds.length && seconds[count] <= minutes * 60L) {
            count++;
        }
        return (double) count / seconds.length;
    }
}
