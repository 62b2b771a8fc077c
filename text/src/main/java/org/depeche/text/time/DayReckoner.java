package org.depeche.text.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Gives days, months, years and clock times their values. */
final class DayReckoner {
    private final Situation situation;
    private final Anchor anchor;
    private final TimeMemory memory;

    DayReckoner(Situation situation) {
        this.situation = situation;
        this.anchor = situation.anchor();
        this.memory = situation.memory();
    }

    /** The value of a date; empty where there is no such day. */
    Optional<String> date(Meaning found) {
        if (Situation.namesYear(found)) {
            return absolute(found);
        }
        if (found.has("yearshift")) {
            return Optional.of(inShiftedYear(found));
        }
        if (found.has("month")) {
            return found.has("day") ? monthAndDay(found) : Optional.of(month(found));
        }
        if (found.has("day")) {
            return dayOfMonth(found);
        }
        if (found.has("weekday")) {
            return Optional.of(weekday(found));
        }
        int shift = found.number("dayshift", 0);
        if (found.has("dayshift")) {
            return Optional.of(anchor.reckon(day -> day.plusDays(shift) + ClockTime.of(found)));
        }
        return Optional.of(onNamedDay(found));
    }

    /** A month or day of last, this or next year. */
    private String inShiftedYear(Meaning found) {
        var day = found.has("day") ? "-" + TimeLength.two(found.number("day", 1)) : "";
        var month = "-" + TimeLength.two(found.number("month", 1));
        int shift = found.number("yearshift", 0);
        return anchor.reckon(from -> CalendarDay.year(from.getYear() + shift) + month + day);
    }

    private Optional<String> absolute(Meaning found) {
        int year = situation.year(found);
        if (!found.has("month")) {
            return Optional.of(CalendarDay.year(year));
        }
        int month = found.number("month", 1);
        if (!found.has("day")) {
            return CalendarDay.of(year, month, 1).map(CalendarDay::month);
        }
        return CalendarDay.of(year, month, found.number("day", 1)).map(day -> day + ClockTime.of(found));
    }

    private Optional<String> monthAndDay(Meaning found) {
        int month = found.number("month", 1);
        int dayOfMonth = found.number("day", 1);
        if (CalendarDay.of(2000, month, dayOfMonth).isEmpty()) {
            return Optional.empty();
        }
        IntFunction<Optional<LocalDate>> ofYear = year -> CalendarDay.of(year, month, dayOfMonth);
        var weekday = found.number("weekday");
        if (weekday.isPresent()) {
            IntFunction<Optional<LocalDate>> agreeing =
                    year -> ofYear.apply(year).filter(day -> day.getDayOfWeek().getValue() == weekday.getAsInt());
            return Optional.of(Situation.yearly(situation.anchorOrNamedYear(), found, agreeing, Direction.OPEN));
        }
        var inherited = situation.inheritedYear(found);
        if (inherited > 0) {
            return ofYear.apply(inherited).map(day -> day + ClockTime.of(found));
        }
        return Optional.of(Situation.yearly(anchor, found, ofYear, situation.direction(found)));
    }

    private String month(Meaning found) {
        int month = found.number("month", 1);
        int inherited = situation.inheritedYear(found);
        if (inherited > 0) {
            return CalendarDay.year(inherited) + "-" + TimeLength.two(month);
        }
        var direction = situation.direction(found);
        boolean strictly = Situation.isStrict(found);
        return anchor.reckon(from -> {
            var middle = from.withDayOfMonth(1);
            var start = strictly ? middle.plusMonths(direction == Direction.PAST ? -1 : 1) : middle;
            return CalendarDay.yearly(start, year -> CalendarDay.of(year, month, 1), direction, Situation.isSure(found))
                    .map(CalendarDay::month)
                    .orElse("XXXX-XX");
        });
    }

    private Optional<String> dayOfMonth(Meaning found) {
        int dayOfMonth = found.number("day", 1);
        var direction = situation.direction(found);
        var time = ClockTime.of(found);
        var weekday = found.number("weekday");
        Function<LocalDate, String> reckoning = from -> {
            LocalDate best = null;
            for (int months = -7; months <= 7; months++) {
                var month = from.withDayOfMonth(1).plusMonths(months);
                var day = CalendarDay.of(month.getYear(), month.getMonthValue(), dayOfMonth)
                        .filter(one -> weekday.isEmpty() || one.getDayOfWeek().getValue() == weekday.getAsInt())
                        .filter(one -> weekday.isPresent() || fits(from, one, direction));
                if (day.isPresent()
                        && (best == null || CalendarDay.between(from, day.get()) < CalendarDay.between(from, best))) {
                    best = day.get();
                }
            }
            return best == null ? "XXXX-XX-" + TimeLength.two(dayOfMonth) + time : best + time;
        };
        return Optional.of(anchor.reckon(reckoning));
    }

    private static boolean fits(LocalDate from, LocalDate day, Direction direction) {
        return switch (direction) {
            case OPEN -> true;
            case PAST -> !day.isAfter(from);
            case FUTURE -> !day.isBefore(from);
        };
    }

    private String weekday(Meaning found) {
        int weekday = found.number("weekday", 1);
        var time = ClockTime.of(found);
        var direction = situation.direction(found);
        boolean strictly = Situation.isStrict(found);
        var named = memory.day();
        if (named != null && named.getDayOfWeek().getValue() == weekday && staysOn(named, found)) {
            return named + time;
        }
        return anchor.reckonWeekday(weekday, time, from -> CalendarDay.weekday(from, weekday, direction, strictly));
    }

    /** Whether a weekday is the day of that name told before: « ce même lundi », or where the anchor is no day. */
    private boolean staysOn(LocalDate named, Meaning found) {
        boolean may = anchor.isUnknown() || anchor.includes(named);
        return found.text("dir", "").equals("same") || (!anchor.isDay() && may && memory.dayHadWeekday());
    }

    /** A clock time or part of the day alone: on the day that its sentence has named, else on the day of writing. */
    private String onNamedDay(Meaning found) {
        if (found.first() - memory.dayToken() < 60 && !memory.dayValue().isEmpty()) {
            return memory.dayValue() + ClockTime.of(found);
        }
        return anchor.reckon(day -> day + ClockTime.of(found));
    }
}
