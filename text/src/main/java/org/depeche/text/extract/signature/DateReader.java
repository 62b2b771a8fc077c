package org.depeche.text.extract.signature;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depeche.text.article.PartialDate;
import org.depeche.text.extract.phrase.PageWords;
import org.depeche.text.extract.phrase.PlainText;

/** Reads the dates that pages write, for machines and for people, as precise as they are. */
final class DateReader {
    private static final int LONGEST = 300;
    private static final String CLOCK =
            "(?<hour>\\d{1,2})\\s?(?:h|:|H|\\.)\\s?(?<minute>\\d{2})?(?::(?<second>\\d{2}))?";
    /** What may be a month's name: the longest, « października », has twelve letters, and Thai ones have marks in them. */
    private static final String NAME = "[\\p{L}\\p{M}]{2,14}";

    private static final Pattern ISO = Pattern.compile(
            "(?<![\\d])(?<year>(?:19|20)\\d{2})(?:-|\\.\\s?|/|年|년\\s?)(?<month>\\d{1,2})(?:-|\\.\\s?|/|月|월\\s?)(?<day>\\d{1,2})(?![\\d])(?:[T |]\\s*|[日일.]\\s*)?(?:(?<hour>\\d{2})[:h時点시]\\s?(?<minute>\\d{2})"
                    + "(?::(?<second>\\d{2}))?(?:[.,]\\d+)?\\s*(?<zone>Z|UTC|GMT|[+-]\\d{2}:?\\d{2}(?!\\d))?)?");
    private static final Pattern COMPACT = Pattern.compile(
            "^(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?:T?(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?)?Z?$");
    private static final Pattern MIDDLE_MONTH =
            Pattern.compile("(?<!\\d)(?<day>\\d{1,2})(?:er|st|nd|rd|th|\\.)?[\\s,-]+(?:de |of |d['’])?(?<name>" + NAME
                    + ")\\.?[\\s,-]+(?:de )?(?<year>(?:19|20)\\d{2}|\\d{2})(?!\\d)"
                    + "(?:[^\\d\\p{L}]{0,4}(?:\\p{L}{1,3}[^\\d\\p{L}]{1,2})?" + CLOCK
                    + ")?(?:\\s*(?<half>[AaPp]\\.?[Mm])\\b)?(?:\\s*(?<zone>Z|UTC|GMT|[+-]\\d{4}))?");
    private static final Pattern FIRST_MONTH = Pattern.compile("(?<!\\p{L})(?<name>" + NAME
            + ")\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:at\\s+)?(?<year>(?:19|20)\\d{2})(?!\\d)"
            + "(?:[^\\d\\p{L}]{0,4}(?:\\p{L}{1,3}[^\\d\\p{L}]{1,2})?" + CLOCK
            + ")?(?:\\s*(?<half>[AaPp]\\.?[Mm])\\b)?");
    /** Hungarian: « 2031. augusztus 15. » */
    private static final Pattern LAST_DAY = Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d{2})\\.?\\s+(?<name>" + NAME
            + ")\\.?\\s+(?<day>\\d{1,2})(?!\\d)" + "(?:[^\\d\\p{L}]{0,4}" + CLOCK + ")?");

    private static final Pattern SLASHED = Pattern.compile(
            "(?<![\\d/])(?<day>\\d{1,2})(?:[/-]|\\.\\s?)(?<month>\\d{1,2})(?:[/-]|\\.\\s?)(?<year>(?:19|20)\\d{2}|\\d{2})(?![\\d/])"
                    + "(?:[^\\d\\p{L}]{0,4}(?:\\p{L}{1,3}[^\\d\\p{L}]{1,2})?" + CLOCK + ")?");
    private static final Pattern EPOCH = Pattern.compile("^1[0-9]{9}(?:\\d{3})?$");

    private final PageWords words;
    private final boolean dayFirst;

    DateReader(PageWords words, boolean dayFirst) {
        this.words = words;
        this.dayFirst = dayFirst;
    }

    /** The first date in {@code written}. */
    Optional<PartialDate> read(String written) {
        var text = written.substring(0, Math.min(LONGEST, written.length())).strip();
        // Most lines that may bear a date bear no number at all.
        if (text.chars().noneMatch(sign -> sign >= '0' && sign <= '9')) {
            return Optional.empty();
        }
        var iso = ISO.matcher(text);
        if (iso.find()) {
            return of(iso, number(iso, "month"), true);
        }
        var compact = COMPACT.matcher(text);
        if (compact.find()) {
            return of(compact, number(compact, "month"), false);
        }
        if (EPOCH.matcher(text).matches()) {
            return epoch(text);
        }
        return shown(text);
    }

    private Optional<PartialDate> shown(String text) {
        for (var pattern : List.of(MIDDLE_MONTH, FIRST_MONTH, LAST_DAY)) {
            var matcher = pattern.matcher(text);
            while (matcher.find()) {
                var month = words.months().get(PlainText.of(matcher.group("name")));
                if (month != null) {
                    return of(matcher, month, pattern == MIDDLE_MONTH);
                }
            }
        }
        var slashed = SLASHED.matcher(text);
        if (slashed.find() && (dayFirst || number(slashed, "day") > 12)) {
            return of(slashed, number(slashed, "month"), false);
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> epoch(String text) {
        long value = Long.parseLong(text);
        var instant = text.length() > 10 ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
        return PartialDate.parse(instant.atOffset(ZoneOffset.UTC).withNano(0).toString());
    }

    private static Optional<PartialDate> of(Matcher matcher, int month, boolean zoned) {
        int year = number(matcher, "year");
        try {
            var day = LocalDate.of(year < 100 ? 2000 + year : year, month, number(matcher, "day"));
            var time = time(matcher);
            var zone = zoned && !time.isEmpty() ? zone(matcher.group("zone")) : "";
            return PartialDate.parse(day + time + zone).or(() -> Optional.of(PartialDate.of(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** The time of day; empty at midnight sharp, which is what pages write when they know only the day. */
    private static String time(Matcher matcher) {
        if (matcher.group("hour") == null) {
            return "";
        }
        int hour = number(matcher, "hour");
        int minute = matcher.group("minute") == null ? 0 : number(matcher, "minute");
        int second = matcher.group("second") == null ? 0 : number(matcher, "second");
        if (matcher.pattern() == MIDDLE_MONTH || matcher.pattern() == FIRST_MONTH) {
            hour = halfDay(hour, matcher.group("half"));
        }
        boolean known = hour < 24 && minute < 60 && second < 60 && hour + minute + second > 0;
        if (!known) {
            return "";
        }
        var clock = String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
        return matcher.group("second") == null ? clock : clock + String.format(Locale.ROOT, ":%02d", second);
    }

    private static int halfDay(int hour, @org.jspecify.annotations.Nullable String half) {
        if (half == null || hour > 12) {
            return hour;
        }
        boolean afternoon = Character.toLowerCase(half.charAt(0)) == 'p';
        return hour % 12 + (afternoon ? 12 : 0);
    }

    private static String zone(@org.jspecify.annotations.Nullable String zone) {
        if (zone == null) {
            return "";
        }
        if (!zone.startsWith("+") && !zone.startsWith("-")) {
            return "Z";
        }
        return zone.contains(":") ? zone : zone.substring(0, 3) + ":" + zone.substring(3);
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
