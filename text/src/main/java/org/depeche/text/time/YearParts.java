package org.depeche.text.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;

/** Gives feasts, seasons, quarters, decades and centuries their values. */
final class YearParts {
    private static final int MIDDLE_OF_SEASON = 65;
    private final Situation situation;
    private final Anchor anchor;

    YearParts(Situation situation) {
        this.situation = situation;
        this.anchor = situation.anchor();
    }

    Optional<String> feast(Meaning found) {
        var day = found.text("feast", "01-01");
        IntFunction<Optional<LocalDate>> ofYear = year -> feast(day, year);
        if (Situation.namesYear(found)) {
            return ofYear.apply(situation.year(found)).map(LocalDate::toString);
        }
        return Optional.of(Situation.yearly(anchor, found, ofYear, situation.direction(found)));
    }

    private static Optional<LocalDate> feast(String day, int year) {
        if (day.startsWith("easter")) {
            return Optional.of(CalendarDay.easter(year).plusDays(Integer.parseInt(day.substring("easter".length()))));
        }
        var parts = day.split("-");
        if (parts.length == 3) {
            var first = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
            int nth = Integer.parseInt(parts[2].substring(0, 1));
            int weekday = Integer.parseInt(parts[1]);
            return Optional.of(
                    CalendarDay.weekday(first, weekday, Direction.FUTURE, false).plusWeeks(nth - 1L));
        }
        return CalendarDay.of(year, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    String season(Meaning found) {
        if (found.has("year2")) {
            int first = situation.year(found);
            int second = found.number("year2", first + 1);
            return first + "/" + (second < 100 ? first - first % 100 + second : second);
        }
        var season = "-" + found.text("season", "SU");
        if (Situation.namesYear(found)) {
            return CalendarDay.year(situation.year(found)) + season;
        }
        if (found.text("dir", "").equals("near")) {
            return anchor.reckon(day -> CalendarDay.year(seasonYear(day, season)) + season);
        }
        int month = found.number("start", startMonth(found.text("season", "SU")));
        return nearestYear(found, situation.direction(found), month, MIDDLE_OF_SEASON) + season;
    }

    /** The year in which the day some days after a month's first lies on the right side. */
    private String nearestYear(Meaning found, Direction direction, int month, int daysOn) {
        IntFunction<Optional<LocalDate>> middle =
                year -> CalendarDay.of(year, month, 1).map(day -> day.plusDays(daysOn));
        return anchor.reckon(from -> CalendarDay.yearly(from, middle, direction, Situation.isSure(found))
                .map(day -> CalendarDay.year(day.minusDays(daysOn).getYear()))
                .orElse("XXXX"));
    }

    /** This winter began in the year before where the year is young. */
    private static int seasonYear(LocalDate day, String season) {
        return season.endsWith("WI") && day.getMonthValue() < 7 ? day.getYear() - 1 : day.getYear();
    }

    private static int startMonth(String season) {
        return switch (season) {
            case "SP" -> 3;
            case "FA" -> 9;
            case "WI" -> 12;
            default -> 6;
        };
    }

    String quarter(Meaning found) {
        var part = found.text("half").map(half -> "-H" + half).orElse("-Q" + found.text("quarter", "X"));
        if (Situation.namesYear(found)) {
            return CalendarDay.year(situation.year(found)) + part;
        }
        int months = found.has("half") ? 6 : 3;
        int start = 1 + months * (found.number("half", found.number("quarter", 1)) - 1);
        if (found.has("yearshift")) {
            return anchor.reckon(day -> CalendarDay.year(day.getYear() + found.number("yearshift", 0)) + part);
        }
        var direction = found.has("dir") ? situation.direction(found) : Direction.OPEN;
        return nearestYear(found, direction, start, 15 * months) + part;
    }

    String decade(Meaning found) {
        int written = found.number("decade", 0);
        int year = written >= 100 ? written : 1900 + written;
        return CalendarDay.year(year).substring(0, 3);
    }

    /** « le XIXe siècle » is {@code 18}. */
    static String century(Meaning found) {
        return TimeLength.two(Math.max(0, found.number("n", 1) - 1));
    }
}
