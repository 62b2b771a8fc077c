package org.depeche.text.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.depeche.text.time.TimeRule.Operation;

/**
 * Gives what the rules found its TIMEX3 value.
 *
 * <p>Idea: expressions are taken in order. What names its year is absolute; what refers to the day of writing is reckoned
 * from the {@link Anchor}; what refers back, from the {@link TimeMemory} of this text; a bare weekday, month or feast
 * lies where the tense around it says. Cost: a constant per expression, save for the look at its sentence's verbs.
 *
 * <p>What we changed: HeidelTime (Strötgen and Gertz, 2010) looks at part-of-speech tags in English only, and for French
 * at nothing; here the language's tense words and endings decide, and an uncertain anchor is reckoned from both its ends.
 *
 * <p>Sources: [1] TimeML's TIMEX3: Saurí and others, "TimeML Annotation Guidelines 1.2.1", 2006,
 * https://timeml.github.io/site/publications/timeMLdocs/annguide_1.2.1.pdf. [2] Strötgen and Gertz, "HeidelTime: High
 * Quality Rule-Based Extraction and Normalization of Temporal Expressions", 2010, https://aclanthology.org/S10-1071/.
 */
final class TimeResolver {
    private final TimeTokens tokens;
    private final TenseReader tenses;
    private final Anchor anchor;
    private final TimeMemory memory = new TimeMemory();

    TimeResolver(TimeTokens tokens, TenseReader tenses, Anchor anchor) {
        this.tokens = tokens;
        this.tenses = tenses;
        this.anchor = anchor;
    }

    /** The value of {@code found}; empty where it is no time after all. */
    Optional<String> value(Meaning found) {
        var value = switch (found.rule().operation()) {
            case NOTHING -> Optional.<String>empty();
            case REFERENCE -> found.text("value");
            case LENGTH -> Optional.of(TimeLength.value(found));
            case SET -> Optional.of(TimeLength.setValue(found));
            case SHIFT -> Optional.of(shifted(found));
            case DATE -> date(found);
            case FEAST -> feast(found);
            case SEASON -> Optional.of(season(found));
            case QUARTER -> Optional.of(quarter(found));
            case DECADE -> Optional.of(decade(found));
            case CENTURY -> Optional.of(Integer.toString(Math.max(0, found.number("n", 1) - 1)));
            case SAME -> Optional.of(same(found));
        };
        if (found.rule().operation() != Operation.SAME || !found.has("grain")) {
            value.ifPresent(known -> memory.keep(known, found, namesYear(found)));
        }
        return value;
    }

    private static boolean namesYear(Meaning found) {
        return found.has("year") || found.has("yy") || found.has("tail");
    }

    private Optional<String> date(Meaning found) {
        if (namesYear(found)) {
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
        int year = year(found);
        if (!found.has("month")) {
            return Optional.of(CalendarDay.year(year));
        }
        int month = found.number("month", 1);
        if (!found.has("day")) {
            return CalendarDay.of(year, month, 1).map(CalendarDay::month);
        }
        return CalendarDay.of(year, month, found.number("day", 1)).map(day -> day + ClockTime.of(found));
    }

    private int year(Meaning found) {
        if (found.has("tail")) {
            return found.number("base", 1900) + found.number("tail", 0);
        }
        if (found.has("year")) {
            return found.number("year", 0);
        }
        int written = found.number("yy", 0);
        int now = anchor.first().getYear();
        int century = now - now % 100;
        return written > now % 100 + 20 ? century - 100 + written : century + written;
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
            return Optional.of(yearly(anchorOrNamedYear(), found, agreeing, Direction.OPEN));
        }
        var inherited = inheritedYear(found);
        if (inherited > 0) {
            return ofYear.apply(inherited).map(day -> day + ClockTime.of(found));
        }
        return Optional.of(yearly(anchor, found, ofYear, direction(found)));
    }

    /** Where no anchor is known, a year that the text has named serves, for a weekday can confirm it. */
    private Anchor anchorOrNamedYear() {
        return anchor.isUnknown() && memory.year() > 0 ? Anchor.ofYear(memory.year()) : anchor;
    }

    private static String yearly(
            Anchor from, Meaning found, IntFunction<Optional<LocalDate>> ofYear, Direction direction) {
        return from.reckon(day -> CalendarDay.yearly(day, ofYear, direction)
                        .map(LocalDate::toString)
                        .orElse("XXXX-XX-XX")
                + ClockTime.of(found));
    }

    private String month(Meaning found) {
        int month = found.number("month", 1);
        int inherited = inheritedYear(found);
        if (inherited > 0) {
            return CalendarDay.year(inherited) + "-" + TimeLength.two(month);
        }
        var direction = direction(found);
        boolean strictly = isStrict(found);
        return anchor.reckon(from -> {
            var middle = from.withDayOfMonth(1);
            var start = strictly ? middle.plusMonths(direction == Direction.PAST ? -1 : 1) : middle;
            return CalendarDay.yearly(start, year -> CalendarDay.of(year, month, 1), direction)
                    .map(CalendarDay::month)
                    .orElse("XXXX-XX");
        });
    }

    /** The year written earlier in the same sentence, where nothing says that the expression lies ahead; else 0. */
    private int inheritedYear(Meaning found) {
        int token = memory.yearToken();
        if (token < 0 || found.has("dir") || found.first() - token > 40) {
            return 0;
        }
        for (int i = token; i < found.first(); i++) {
            if (tokens.endsSentence(i) || tokens.opensParagraph(i + 1)) {
                return 0;
            }
        }
        return memory.year() <= anchor.first().getYear() ? memory.year() : 0;
    }

    private Optional<String> dayOfMonth(Meaning found) {
        int dayOfMonth = found.number("day", 1);
        var direction = direction(found);
        var time = ClockTime.of(found);
        var weekday = found.number("weekday");
        Function<LocalDate, String> reckoning = from -> {
            LocalDate best = null;
            for (int months = -7; months <= 7; months++) {
                var month = from.withDayOfMonth(1).plusMonths(months);
                var day = CalendarDay.of(month.getYear(), month.getMonthValue(), dayOfMonth)
                        .filter(one -> weekday.isEmpty() || one.getDayOfWeek().getValue() == weekday.getAsInt())
                        .filter(one -> weekday.isPresent() || fits(from, one, direction));
                if (day.isPresent() && (best == null || distance(from, day.get()) < distance(from, best))) {
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

    private static long distance(LocalDate from, LocalDate day) {
        return Math.abs(day.toEpochDay() - from.toEpochDay());
    }

    private String weekday(Meaning found) {
        int weekday = found.number("weekday", 1);
        var time = ClockTime.of(found);
        var direction = direction(found);
        boolean strictly = isStrict(found);
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

    private String shifted(Meaning found) {
        int sign = found.number("sign", 1);
        var amount = found.number("n");
        if (amount.isEmpty()) {
            return sign < 0 ? "PAST_REF" : "FUTURE_REF";
        }
        int count = Math.min(amount.getAsInt(), 9999) * sign;
        var unit = found.text("unit", "D");
        if (unit.equals("WE") && count == 0) {
            return weekend(direction(found));
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
            boolean nearer = distance(day, before) <= distance(day, after);
            boolean past = direction == Direction.OPEN ? nearer : direction == Direction.PAST;
            return CalendarDay.week(past ? before : after) + "-WE";
        });
    }

    private Optional<String> feast(Meaning found) {
        var day = found.text("feast", "01-01");
        IntFunction<Optional<LocalDate>> ofYear = year -> feast(day, year);
        if (namesYear(found)) {
            return ofYear.apply(year(found)).map(LocalDate::toString);
        }
        return Optional.of(yearly(anchor, found, ofYear, direction(found)));
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

    private String season(Meaning found) {
        if (found.has("year2")) {
            int first = year(found);
            int second = found.number("year2", first + 1);
            return first + "/" + (second < 100 ? first - first % 100 + second : second);
        }
        var season = "-" + found.text("season", "SU");
        if (namesYear(found)) {
            return CalendarDay.year(year(found)) + season;
        }
        if (found.text("dir", "").equals("near")) {
            return anchor.reckon(day -> CalendarDay.year(seasonYear(day, season)) + season);
        }
        int month = found.number("start", startMonth(found.text("season", "SU")));
        var direction = direction(found);
        return anchor.reckon(from ->
                CalendarDay.yearly(from, year -> CalendarDay.of(year, month, 1).map(day -> day.plusDays(65)), direction)
                                .map(day -> CalendarDay.year(day.minusDays(65).getYear()))
                                .orElse("XXXX")
                        + season);
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

    private String quarter(Meaning found) {
        var part = found.text("half").map(half -> "-H" + half).orElse("-Q" + found.text("quarter", "X"));
        if (namesYear(found)) {
            return CalendarDay.year(year(found)) + part;
        }
        int months = found.has("half") ? 6 : 3;
        int start = 1 + months * (found.number("half", found.number("quarter", 1)) - 1);
        if (found.has("yearshift")) {
            return anchor.reckon(day -> CalendarDay.year(day.getYear() + found.number("yearshift", 0)) + part);
        }
        var direction = found.has("dir") ? direction(found) : Direction.OPEN;
        return anchor.reckon(from ->
                CalendarDay.yearly(from, year -> CalendarDay.of(year, Math.min(start + months / 2, 12), 15), direction)
                                .map(day -> CalendarDay.year(day.getYear()))
                                .orElse("XXXX")
                        + part);
    }

    private String decade(Meaning found) {
        int written = found.number("decade", 0);
        int year = written >= 100 ? written : 1900 + written;
        return CalendarDay.year(year).substring(0, 3);
    }

    /** What refers back: that day, the following year, the quarter a year before. */
    private String same(Meaning found) {
        int shift = found.number("shift", 0);
        return switch (found.text("unit", "D")) {
            case "Q" -> found.has("year") ? quarterOf(found.text("year", "")) : quarterBack(shift);
            case "Y" -> yearBack(found, shift);
            case "M" -> monthBack(shift);
            default -> dayBack(found, shift);
        };
    }

    private String dayBack(Meaning found, int shift) {
        var named = memory.day();
        var time = ClockTime.of(found);
        return named == null ? anchor.reckon(day -> day.plusDays(shift) + time) : named.plusDays(shift) + time;
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

    private Direction direction(Meaning found) {
        return switch (found.text("dir", "")) {
            case "past", "was", "same" -> Direction.PAST;
            case "next", "will" -> Direction.FUTURE;
            case "near" -> Direction.OPEN;
            default -> tenses.around(found.first(), found.end());
        };
    }

    /** Whether the day of writing itself is out: « lundi dernier ». */
    private static boolean isStrict(Meaning found) {
        var direction = found.text("dir", "");
        return direction.equals("past") || direction.equals("next");
    }

    static boolean isTime(Meaning found, String value) {
        return found.rule().operation() != Operation.LENGTH && value.indexOf('T') > 0 && !value.startsWith("P");
    }
}
