package org.depeche.text.time;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The times a text has named so far, for what refers back to them: « la veille », « that quarter ». */
final class TimeMemory {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*");
    private static final Pattern UNKNOWN_DAY = Pattern.compile("[0-9X]{4}-(WXX-\\d|[0-9X]{2}-[0-9X]{2}).*");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d\\b.*");
    private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");
    private static final Pattern YEAR = Pattern.compile("\\d{4}\\b.*");

    private @Nullable LocalDate day;
    private String dayValue = "";
    private int dayToken = -1;
    private boolean dayHadWeekday;
    private @Nullable LocalDate month;
    private @Nullable String quarter;
    private int year;
    private int yearToken = -1;

    void keep(String value, Meaning found, boolean namesYear) {
        if (value.length() < 4 || value.startsWith("P")) {
            return;
        }
        if (DAY.matcher(value).matches()) {
            day = LocalDate.parse(value.substring(0, 10));
            dayValue = value.substring(0, 10);
            dayToken = found.first();
            dayHadWeekday = found.has("weekday");
        } else if (UNKNOWN_DAY.matcher(value).matches() && found.rule().operation() != TimeRule.Operation.SET) {
            day = null;
            dayValue = value.substring(0, 10);
            dayToken = found.first();
        }
        if (MONTH.matcher(value).matches()) {
            month = LocalDate.parse(value.substring(0, 7) + "-01");
        }
        if (QUARTER.matcher(value).matches()) {
            quarter = value;
        }
        if (YEAR.matcher(value).matches()) {
            if (namesYear) {
                yearToken = found.first();
            }
            year = Integer.parseInt(value.substring(0, 4));
        }
    }

    /** The day named last; null where there is none. */
    @Nullable LocalDate day() {
        return day;
    }

    /** The day named last as TIMEX3 writes it, known or not: {@code XXXX-WXX-5}; empty where there is none. */
    String dayValue() {
        return dayValue;
    }

    /** Whether the day named last came with its day of the week. */
    boolean dayHadWeekday() {
        return dayHadWeekday;
    }

    int dayToken() {
        return dayToken;
    }

    @Nullable LocalDate month() {
        return month;
    }

    /** The quarter named last as TIMEX3 writes it; null where there is none. */
    @Nullable String quarter() {
        return quarter;
    }

    /** The year named last; 0 where there is none. */
    int year() {
        return year;
    }

    /** Where a year was written out last; -1 where it never was. */
    int yearToken() {
        return yearToken;
    }
}
