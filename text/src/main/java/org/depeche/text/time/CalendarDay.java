package org.depeche.text.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Reckons days of the calendar and writes them as TIMEX3 does. */
final class CalendarDay {
    private static final int YEARS_TO_TRY = 14;
    private static final int AHEAD_COSTS = 2;
    private static final int AHEAD_COSTS_IN_PAST = 4;

    private CalendarDay() {}

    static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The day of the week on that side of {@code from}; {@code from} itself counts unless {@code strictly}. */
    static LocalDate weekday(LocalDate from, int weekday, Direction direction, boolean strictly) {
        var wanted = DayOfWeek.of(weekday);
        if (direction == Direction.FUTURE) {
            return from.with(strictly ? TemporalAdjusters.next(wanted) : TemporalAdjusters.nextOrSame(wanted));
        }
        return from.with(strictly ? TemporalAdjusters.previous(wanted) : TemporalAdjusters.previousOrSame(wanted));
    }

    /** Of a day that comes every year, the one on that side of {@code from} or, where it is open, the nearest; only a sure past leaves out what lies ahead. */
    static Optional<LocalDate> yearly(
            LocalDate from, IntFunction<Optional<LocalDate>> ofYear, Direction direction, boolean sure) {
        return IntStream.rangeClosed(from.getYear() - YEARS_TO_TRY, from.getYear() + YEARS_TO_TRY)
                .mapToObj(ofYear)
                .flatMap(Optional::stream)
                .filter(day -> direction != Direction.FUTURE || !day.isBefore(from))
                .filter(day -> !sure || direction != Direction.PAST || !day.isAfter(from))
                .min(Comparator.comparingLong(day -> distance(from, day, direction)));
    }

    /**
     * News tells more of what was than of what will be: a day ahead counts as twice as far, after a past tense as more.
     * Yet « il a convoqué l'assemblée pour le 3 mai » is soon, and not eleven months ago: who means that writes the year.
     */
    private static long distance(LocalDate from, LocalDate day, Direction direction) {
        long days = ChronoUnit.DAYS.between(from, day);
        return days <= 0 ? -days : days * (direction == Direction.PAST ? AHEAD_COSTS_IN_PAST : AHEAD_COSTS);
    }

    /** How many days lie between two days. */
    static long between(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** Easter Sunday after the rule of the Gregorian calendar (Meeus, Jones and Butcher's form). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int moon = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int sunday = (32 + 2 * (b % 4) + 2 * (c / 4) - moon - c % 4) % 7;
        int shift = moon + sunday - 7 * ((a + 11 * moon + 22 * sunday) / 451) + 114;
        return LocalDate.of(year, shift / 31, shift % 31 + 1);
    }

    static String week(LocalDate day) {
        return String.format(
                java.util.Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String month(LocalDate day) {
        return day.toString().substring(0, 7);
    }

    static String year(int year) {
        return String.format(java.util.Locale.ROOT, "%04d", year);
    }

    static String quarter(LocalDate day) {
        return year(day.getYear()) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
