package org.depeche.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.depeche.newsroom.report.Report;
import org.depeche.newsroom.wording.Wording;

/** What the template of a report shows. */
public record ReportModel(Report report, Wording wording, String style) {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 220;
    private static final int MARGIN = 44;
    private static final int TICKS = 5;

    /** A mark on an axis. */
    public record Tick(double place, String label) {}

    public String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    public String number(long value) {
        return String.format(wording.locale(), "%,d", value);
    }

    /** The share of copied text by day, as points of an SVG line. */
    public String dayLine() {
        var shown = shownDays();
        return shown.stream()
                .map(day -> point(across(day.day(), shown), day.copied()))
                .collect(Collectors.joining(" "));
    }

    /** Some five days on the axis, at equal distances. */
    public List<Tick> dayTicks() {
        var shown = shownDays();
        var ticks = new ArrayList<Tick>();
        if (shown.isEmpty()) {
            return ticks;
        }
        var first = shown.get(0).day();
        long length = ChronoUnit.DAYS.between(first, shown.get(shown.size() - 1).day());
        for (int part = 0; part < TICKS; part++) {
            var day = first.plusDays(length * part / (TICKS - 1));
            if (ticks.isEmpty() || length >= TICKS) {
                ticks.add(new Tick(across(day, shown), day(day)));
            }
        }
        return ticks;
    }

    /** A day in the reader's words. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(wording.say("pattern.shortday"), wording.locale())
                .format(day);
    }

    /** The shortest row of days that holds nine in ten of the dated articles: a few old ones would squeeze the axis. */
    private List<Report.DayFigures> shownDays() {
        var days = report.days();
        int wanted = report.totals().dated() - report.totals().dated() / 10;
        int first = 0;
        int held = 0;
        List<Report.DayFigures> shortest = days;
        for (int last = 0; last < days.size(); last++) {
            held += days.get(last).articles();
            while (held - days.get(first).articles() >= wanted) {
                held -= days.get(first++).articles();
            }
            if (held >= wanted && length(days.subList(first, last + 1)) < length(shortest)) {
                shortest = days.subList(first, last + 1);
            }
        }
        return shortest;
    }

    private static long length(List<Report.DayFigures> days) {
        return ChronoUnit.DAYS.between(
                days.get(0).day(), days.get(days.size() - 1).day());
    }

    private double across(LocalDate day, List<Report.DayFigures> shown) {
        var first = shown.get(0).day();
        long length = Math.max(
                1, ChronoUnit.DAYS.between(first, shown.get(shown.size() - 1).day()));
        return MARGIN + (double) ChronoUnit.DAYS.between(first, day) / length * (right() - MARGIN);
    }

    /** The share of events told by a second outlet, by delay on a logarithmic axis, as points of an SVG line. */
    public String spreadLine() {
        var points = new ArrayList<String>();
        for (var step : report.spread().curve()) {
            points.add(point(delay(step.minutes()), step.share()));
        }
        return String.join(" ", points);
    }

    public List<Tick> spreadTicks() {
        return List.of(
                new Tick(delay(1), "1 min"),
                new Tick(delay(5), "5 min"),
                new Tick(delay(25), "25 min"),
                new Tick(delay(60), "1 h"),
                new Tick(delay(360), "6 h"),
                new Tick(delay(1440), "24 h"));
    }

    /** The quarters of the upright axis. */
    public List<Tick> shareTicks() {
        var ticks = new ArrayList<Tick>();
        for (int quarter = 0; quarter <= 4; quarter++) {
            ticks.add(new Tick(up(quarter / 4.0), quarter * 25 + " %"));
        }
        return ticks;
    }

    public String viewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    public int left() {
        return MARGIN;
    }

    public int right() {
        return WIDTH - 12;
    }

    public int bottom() {
        return HEIGHT - 28;
    }

    private double delay(int minutes) {
        return MARGIN + Math.log(minutes) / Math.log(2880) * (right() - MARGIN);
    }

    private double up(double share) {
        return bottom() - share * (bottom() - 10);
    }

    private String point(double across, double share) {
        return String.format(Locale.ROOT, "%.1f,%.1f", across, up(share));
    }
}
