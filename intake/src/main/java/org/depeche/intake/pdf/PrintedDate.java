package org.depeche.intake.pdf;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.depeche.text.article.Language;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day for which a newspaper was printed, in the lines along the head and foot of its pages.
 *
 * <p>A day counts where its month is written out and a weekday beside it, if there is one, is that of the day. The day that
 * most pages bear is the paper's; where two are borne alike there is none.
 */
final class PrintedDate {
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<day>\\d{1,2})\\p{L}{0,2}\\.? (?:de |of )?(?<month>\\p{L}+),? (?:de )?(?<year>\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<month>\\p{L}+) (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int EARLIEST = 1600;
    private static final int MOST_WORDS = 16;

    /** The part of a page's height that is its head, and that which is its foot. */
    private static final double HEAD = 0.12;

    private static final double FOOT = 0.94;

    /** Lines of letters so much larger than the usual ones are headlines. */
    private static final double LARGEST = 1.4;

    private final Map<String, Month> months = new HashMap<>();
    private final Map<String, DayOfWeek> weekdays = new HashMap<>();
    private final Map<LocalDate, Integer> pages = new HashMap<>();

    /** Looks for days as they are written in {@code languages}. */
    PrintedDate(Collection<Language> languages) {
        for (var language : languages) {
            var locale = Locale.forLanguageTag(language.tag());
            for (var style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
                for (var month : Month.values()) {
                    months.put(folded(month.getDisplayName(style, locale)), month);
                }
                for (var weekday : DayOfWeek.values()) {
                    weekdays.put(folded(weekday.getDisplayName(style, locale)), weekday);
                }
            }
        }
    }

    /** Takes a page of {@code height} points; hands back its lines without those that date it. */
    List<PrintedLine> take(List<PrintedLine> page, double height) {
        double largest = LARGEST * usualSize(page);
        var days = new HashSet<LocalDate>();
        var rest = new ArrayList<PrintedLine>();
        for (var line : page) {
            boolean along = line.bottom() < HEAD * height || line.top() > FOOT * height;
            var day = along && line.size() <= largest ? day(line.text()) : Optional.<LocalDate>empty();
            day.ifPresentOrElse(days::add, () -> rest.add(line));
        }
        days.forEach(day -> pages.merge(day, 1, Integer::sum));
        return rest;
    }

    private static double usualSize(List<PrintedLine> page) {
        var sizes = page.stream().mapToDouble(PrintedLine::size).sorted().toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }

    /** The day that most pages bear. */
    Optional<LocalDate> found() {
        int most = pages.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var days = pages.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private Optional<LocalDate> day(String line) {
        var text = folded(line);
        if (text.split(" ").length > MOST_WORDS) {
            return Optional.empty();
        }
        for (var form : List.of(DAY_FIRST, MONTH_FIRST)) {
            var match = form.matcher(text);
            while (match.find()) {
                var day =
                        day(match.toMatchResult(), match.group("day"), match.group("month"), match.group("year"), text);
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> day(MatchResult match, String day, String monthName, String year, String text) {
        var month = months.get(monthName);
        if (month == null || Integer.parseInt(year) < EARLIEST) {
            return Optional.empty();
        }
        try {
            var date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            var weekday = lastWeekday(text.substring(0, match.start()));
            return weekday == null || weekday == date.getDayOfWeek() ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private @Nullable DayOfWeek lastWeekday(String before) {
        DayOfWeek last = null;
        for (var word = WORD.matcher(before); word.find(); ) {
            var weekday = weekdays.get(word.group());
            last = weekday == null ? last : weekday;
        }
        return last;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
