package org.depeche.text.time;

import java.time.LocalDate;
import java.util.Locale;

/** Writes lengths of time, recurrences and distances from a day as TIMEX3 does. */
final class TimeLength {
    private TimeLength() {}

    /** {@code P3D}, {@code PT2H}, {@code P1Y6M}, {@code PXM}. */
    static String value(Meaning found) {
        var fixed = found.text("value");
        if (fixed.isPresent()) {
            return fixed.get();
        }
        var unit = found.text("unit", "D");
        var amount = found.text("n", "1");
        if (found.has("n2") && found.has("unit2")) {
            return joined(period(amount, unit), period(found.text("n2", "1"), found.text("unit2", "D")));
        }
        return found.has("half") ? period(amount, unit) + half(unit) : period(amount, unit);
    }

    /** {@code P1D}, {@code XXXX-WXX-1}, {@code XXXX-12}, {@code XXXX-XX-XXTEV}. */
    static String setValue(Meaning found) {
        var part = found.text("part", "");
        if (found.has("value")) {
            return found.text("value", "");
        }
        if (found.has("weekday")) {
            return "XXXX-WXX-" + found.text("weekday", "1") + part;
        }
        if (found.has("month")) {
            return "XXXX-" + two(found.number("month", 1));
        }
        if (found.has("season")) {
            return "XXXX-" + found.text("season", "SU");
        }
        if (!part.isEmpty()) {
            return "XXXX-XX-XX" + part;
        }
        return period(found.text("n", "1"), found.text("unit", "D"));
    }

    private static String period(String amount, String unit) {
        return switch (unit) {
            case "H", "S" -> "PT" + amount + unit;
            case "MIN" -> "PT" + amount + "M";
            case "Q" -> "P" + times(amount, 3) + "M";
            case "E" -> amount.equals("X") ? "PXE" : "P" + times(amount, 10) + "Y";
            case "C" -> amount.equals("X") ? "PXC" : "P" + times(amount, 100) + "Y";
            case "WE" -> "P" + amount + "WE";
            default -> "P" + amount + unit;
        };
    }

    /** {@code PT1H} and {@code PT30M} are {@code PT1H30M}; {@code P1D} and {@code PT3H} are {@code P1DT3H}. */
    private static String joined(String greater, String lesser) {
        boolean bothTimes = greater.startsWith("PT") && lesser.startsWith("PT");
        return greater + lesser.substring(bothTimes ? 2 : 1);
    }

    private static String half(String unit) {
        return switch (unit) {
            case "Y" -> "6M";
            case "H" -> "30M";
            case "MIN" -> "30S";
            case "D" -> "T12H";
            case "M" -> "15D";
            default -> "";
        };
    }

    private static String times(String amount, int factor) {
        boolean whole = amount.chars().allMatch(Character::isDigit) && amount.length() < 7;
        return whole ? Integer.toString(Integer.parseInt(amount) * factor) : amount;
    }

    /** The day, week, month or year that lies {@code count} units from {@code day}. */
    static String shifted(LocalDate day, String unit, int count, Meaning found) {
        return switch (unit) {
            case "D" -> day.plusDays(count) + ClockTime.of(found);
            case "W" -> CalendarDay.week(day.plusWeeks(count));
            case "WE" -> CalendarDay.week(day.plusWeeks(count)) + "-WE";
            case "M" -> CalendarDay.month(day.plusMonths(count));
            case "Q" -> CalendarDay.quarter(day.plusMonths(3L * count));
            case "Y" -> year(day.getYear() + count);
            case "E" -> year(day.getYear() + 10 * count).substring(0, 3);
            case "C" -> year(day.getYear() + 100 * count).substring(0, 2);
            default -> period(Integer.toString(Math.abs(count)), unit);
        };
    }

    private static String year(int year) {
        return year > 0 && year < 10_000 ? CalendarDay.year(year) : "XXXX";
    }

    static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
