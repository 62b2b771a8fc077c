package org.depeche.text.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.depeche.text.article.PartialDate;

/**
 * The day a text speaks from, as well as it is known.
 *
 * <p>A value reckoned from an anchor known only to its month or year is reckoned from its first and last day and one
 * between: where all give the same, the value is sure; where they differ, the differing parts become {@code X}, so that no day
 * is ever guessed.
 *
 * @param first the first day the text may speak from
 * @param last the last one
 */
record Anchor(LocalDate first, LocalDate last) {
    private static final Anchor UNKNOWN = new Anchor(LocalDate.of(1000, 1, 1), LocalDate.of(2999, 12, 31));

    Anchor {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("anchor: " + last + " lies before " + first);
        }
    }

    static Anchor of(Optional<PartialDate> date) {
        return date.map(Anchor::of).orElse(UNKNOWN);
    }

    private static Anchor of(PartialDate date) {
        if (date.day().isPresent()) {
            return new Anchor(date.day().get(), date.day().get());
        }
        return date.month()
                .map(month -> new Anchor(month.atDay(1), month.atEndOfMonth()))
                .orElseGet(() -> ofYear(date.year()));
    }

    static Anchor ofYear(int year) {
        return new Anchor(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    boolean isDay() {
        return first.equals(last);
    }

    boolean isUnknown() {
        return equals(UNKNOWN);
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The value that {@code reckoning} gives from here, with {@code X} for what is not known. */
    String reckon(Function<LocalDate, String> reckoning) {
        var early = reckoning.apply(first);
        if (isDay()) {
            return early;
        }
        var middle = first.plusDays((last.toEpochDay() - first.toEpochDay()) / 3);
        return common(common(early, reckoning.apply(last)), reckoning.apply(middle));
    }

    /** The same for a day of the week: {@code 2016-WXX-5} where the week is not known. */
    String reckonWeekday(int weekday, String time, Function<LocalDate, LocalDate> reckoning) {
        var early = reckoning.apply(first);
        var late = reckoning.apply(last);
        if (early.equals(late)) {
            return early + time;
        }
        var year = early.getYear() == late.getYear() ? Integer.toString(early.getYear()) : "XXXX";
        return year + "-WXX-" + weekday + time;
    }

    private static String common(String early, String late) {
        if (early.equals(late)) {
            return early;
        }
        if (early.length() != late.length()) {
            return early.startsWith("P") || late.startsWith("P") ? early : "XXXX";
        }
        var value = new StringBuilder();
        int start = 0;
        for (int end = 1; end <= early.length(); end++) {
            if (end == early.length() || "-T".indexOf(early.charAt(end)) >= 0) {
                boolean same = early.regionMatches(start, late, start, end - start);
                value.append(same ? early.substring(start, end) : hidden(early.substring(start, end)));
                start = end;
            }
        }
        return value.toString();
    }

    private static String hidden(String part) {
        return part.replaceAll("[0-9]", "X");
    }
}
