package org.depeche.text.time;

import java.time.LocalDate;

/** Gives distances (« il y a trois ans ») and what refers back (« la veille », « that quarter ») their values. */
final class TimeDistance {
    private final Situation situation;
    private final Anchor anchor;
    private final TimeMemory memory;

    TimeDistance(Situation situation) {
        this.situation = situation;
        this.anchor = situation.anchor();
        this.memory = situation.memory();
    }

    /** So many units from the day of writing, or from the day named last. */
    String shifted(Meaning found) {
        int sign = found.number("sign", 1);
        var amount = found.number("n");
        if (amount.isEmpty()) {
            return sign < 0 ? "PAST_REF" : "FUTURE_REF";
        }
        int count = Math.min(amount.getAsInt(), 9999) * sign;
        var unit = found.text("unit", "D");
        if (unit.equals("WE") && count == 0) {
            return weekend(situation.direction(found));
        }
        var named = memory.day();
        if (found.text("from", "").equals("named") && named != null) {
            return TimeLength.shifted(named, unit, count, found);
        }
        return anchor.reckon(day -> TimeLength.shifted(day, unit, count, found));
    }

    /** « ce week-end » is the one that the tense points to, else the nearest. */
    private String weekend(Direction direction) {
        return anchor.reckon(day -> {
            var before = CalendarDay.weekday(day, 6, Direction.PAST, false);
            var after = CalendarDay.weekday(day, 6, Direction.FUTURE, false);
            boolean nearer = CalendarDay.between(day, before) <= CalendarDay.between(day, after);
            boolean past = direction == Direction.OPEN ? nearer : direction == Direction.PAST;
            return CalendarDay.week(past ? before : after) + "-WE";
        });
    }

    /** What refers back: that day, the following year, the quarter a year before. */
    String same(Meaning found) {
        int shift = found.number("shift", 0);
        return switch (found.text("unit", "D")) {
            case "Q" -> found.has("year") ? quarterOf(found.text("year", "")) : quarterBack(shift);
            case "Y" -> yearBack(found, shift);
            case "M" -> monthBack(shift);
            case "W" -> weekBack(shift);
            default -> dayBack(found, shift);
        };
    }

    private String dayBack(Meaning found, int shift) {
        var named = memory.day();
        var time = ClockTime.of(found);
        return named == null ? anchor.reckon(day -> day.plusDays(shift) + time) : named.plusDays(shift) + time;
    }

    private String weekBack(int shift) {
        var named = memory.day();
        return named == null
                ? anchor.reckon(day -> CalendarDay.week(day.plusWeeks(shift)))
                : CalendarDay.week(named.plusWeeks(shift));
    }

    private String monthBack(int shift) {
        var named = memory.month();
        return named == null
                ? anchor.reckon(day -> CalendarDay.month(day.plusMonths(shift)))
                : CalendarDay.month(named.plusMonths(shift));
    }

    private String yearBack(Meaning found, int shift) {
        if (memory.quarter() != null && found.text("grain", "").equals("named")) {
            return quarterBack(4 * shift);
        }
        return memory.year() == 0
                        || found.has("grain")
                        || found.text("from", "").equals("anchor")
                ? anchor.reckon(day -> CalendarDay.year(day.getYear() + shift))
                : CalendarDay.year(memory.year() + shift);
    }

    private String quarterOf(String year) {
        var named = memory.quarter();
        return named == null ? year : year + named.substring(4);
    }

    /** Where no quarter is named yet, the last one that is over is meant: its figures are what news tells. */
    private String quarterBack(int shift) {
        var named = memory.quarter();
        if (named == null) {
            return anchor.reckon(day -> CalendarDay.quarter(day.plusMonths(3L * (shift - 1))));
        }
        int year = Integer.parseInt(named.substring(0, 4));
        int month = 3 * (named.charAt(6) - '0');
        return CalendarDay.quarter(LocalDate.of(year, month, 1).plusMonths(3L * shift));
    }
}
