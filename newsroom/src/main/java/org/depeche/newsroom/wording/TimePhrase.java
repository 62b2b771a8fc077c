package org.depeche.newsroom.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Pattern;
import org.depeche.text.article.PartialDate;

/** Puts TIMEX3 values and publication dates into words. */
final class TimePhrase {
    private static final int DAY_LENGTH = 10;
    private static final Pattern WEEK = Pattern.compile("([0-9]{4})-W0?([0-9]{1,2})(-WE)?");
    private final Wording wording;

    TimePhrase(Wording wording) {
        this.wording = wording;
    }

    String of(String timex) {
        try {
            int clock = timex.indexOf('T');
            if (clock == 0 || timex.startsWith("P")) {
                return timex;
            }
            return clock < 0 ? date(timex) : date(timex.substring(0, clock)) + ", " + part(timex.substring(clock));
        } catch (DateTimeException unknownForm) {
            return timex;
        }
    }

    String moment(PartialDate date) {
        var iso = date.iso();
        var day = date.day();
        if (day.isEmpty()) {
            return date(iso);
        }
        var shortDay = format("pattern.shortday", day.get());
        return iso.length() > DAY_LENGTH ? shortDay + ", " + part(iso.substring(DAY_LENGTH)) : shortDay;
    }

    private String date(String iso) {
        var week = WEEK.matcher(iso);
        if (week.matches()) {
            return wording.say(week.group(3) == null ? "time.week" : "time.weekend", week.group(2), week.group(1));
        }
        return switch (iso.length()) {
            case 4 -> iso;
            case 7 -> format("pattern.month", YearMonth.parse(iso));
            case DAY_LENGTH -> format("pattern.day", LocalDate.parse(iso));
            default -> throw new DateTimeException(iso);
        };
    }

    /** A part of the day ({@code TMO}) or a time by the clock ({@code T18:04:00+01:00}). */
    private String part(String part) {
        if (wording.knows("time." + part)) {
            return wording.say("time." + part);
        }
        int end = Math.min("T00:00".length(), part.length());
        return format("pattern.clock", LocalTime.parse(end == 3 ? part.substring(1) + ":00" : part.substring(1, end)));
    }

    private String format(String pattern, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(wording.say(pattern), wording.locale())
                .format(value);
    }
}
