package org.depeche.text.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as precise as it is known, in ISO 8601: {@code 2016}, {@code 2016-12}, {@code 2016-12-23},
 * {@code 2016-12-23T18:04:00} or {@code 2016-12-23T18:04:00+01:00}.
 */
public record PartialDate(String iso) {

    public PartialDate {
        if (!isValid(iso)) {
            throw new IllegalArgumentException(
                    "date '" + iso + "': ISO 8601 from a year to a time with offset is needed");
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /** Reads {@code iso}; empty where it is no date of these forms. */
    public static Optional<PartialDate> parse(String iso) {
        var stripped = iso.strip();
        return isValid(stripped) ? Optional.of(new PartialDate(stripped)) : Optional.empty();
    }

    public int year() {
        return Integer.parseInt(iso.substring(0, 4));
    }

    public Optional<YearMonth> month() {
        return iso.length() >= 7 ? Optional.of(YearMonth.parse(iso.substring(0, 7))) : Optional.empty();
    }

    public Optional<LocalDate> day() {
        return iso.length() >= 10 ? Optional.of(LocalDate.parse(iso.substring(0, 10))) : Optional.empty();
    }

    /** Whether it tells the time of day. */
    public boolean hasTime() {
        return iso.length() > 10;
    }

    /** Whether {@code day} lies in the year, month or day that this date names. */
    public boolean includes(LocalDate day) {
        var named = iso.substring(0, Math.min(10, iso.length()));
        return day.toString().startsWith(named);
    }

    @Override
    public String toString() {
        return iso;
    }

    private static boolean isValid(String iso) {
        try {
            return switch (iso.length()) {
                case 4 -> Year.parse(iso).getValue() > 0;
                case 7 -> YearMonth.parse(iso).getYear() > 0;
                case 10 -> LocalDate.parse(iso).getYear() > 0;
                default -> isTime(iso);
            };
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    private static boolean isTime(String iso) {
        if (iso.length() < 16 || iso.charAt(4) != '-' || iso.charAt(10) != 'T') {
            return false;
        }
        boolean zoned = iso.endsWith("Z") || iso.indexOf('+', 10) > 0 || iso.indexOf('-', 10) > 0;
        return zoned
                ? OffsetDateTime.parse(iso).getYear() > 0
                : LocalDateTime.parse(iso).getYear() > 0;
    }
}
