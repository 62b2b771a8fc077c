package org.depeche.text.time;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The times a text has named so far, for what refers back to them: « la veille », « that quarter ». */
final class TimeMemory {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d\\b.*");
    private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");
    private static final Pattern YEAR = Pattern.compile("\\d{4}\\b.*");

    private @Nullable LocalDate day;
    private int dayToken = -1;
    private @Nullable LocalDate month;
    private @Nullable String quarter;
    private int year;
    private int yearToken = -1;

    void keep(String value, int token, boolean namesYear) {
        if (DAY.matcher(value).matches()) {
            day = LocalDate.parse(value.substring(0, 10));
            dayToken = token;
        }
        if (MONTH.matcher(value).matches()) {
            month = LocalDate.parse(value.substring(0, 7) + "-01");
        }
        if (QUARTER.matcher(value).matches()) {
            quarter = value;
        }
        if (YEAR.matcher(value).matches()) {
            if (namesYear) {
                yearToken = token;
            }
            year = Integer.parseInt(value.substring(0, 4));
        }
    }

    /** The day named last; null where there is none. */
    @Nullable LocalDate day() {
        return day;
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
