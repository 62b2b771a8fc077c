package org.depeche.text.extract.scraped;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depeche.text.article.Credit;
import org.depeche.text.article.PartialDate;
import org.depeche.text.extract.phrase.Marks;
import org.depeche.text.extract.phrase.PageTables;
import org.depeche.text.extract.phrase.PageWords;
import org.depeche.text.extract.phrase.PlainText;
import org.depeche.text.extract.signature.DateChooser;
import org.depeche.text.press.Outlets;

/** Reads outlet, date, section and kicker off the lines around a scraped text. */
final class ScrapedFacts {
    private static final Pattern HEADER_DATE = Pattern.compile("\\b(?:19|20)\\d{2}-\\d{2}(?:-\\d{2})?\\b");
    private static final Pattern KICKER = Pattern.compile(
            "^(\\p{Lu}[\\p{Lu}\\p{N}'’.&-]+(?:[ \u00a0][\\p{Lu}\\p{N}'’.&-]{2,}){0,3})\\s+(?=\\S*[\\p{Ll}«“\"])");
    private static final Pattern PATH_DAY = Pattern.compile("/((?:19|20)\\d{2})/(\\d{2})/(\\d{2})/(\\S*)");
    private static final Pattern DAY =
            Pattern.compile("(\\p{L}{4,10})[ \u00a0]+(\\d{1,2})(?:er|th|st|nd|rd)?[ \u00a0]+(\\p{L}{3,10})");
    private static final int WEEK = 7;
    private final PageTables tables;
    private final PageWords words;
    private final DateChooser dates;
    private final Optional<String> url;

    ScrapedFacts(PageTables tables, PageWords words, DateChooser dates, Optional<String> url) {
        this.tables = tables;
        this.words = words;
        this.dates = dates;
        this.url = url;
    }

    /** The kicker glued before a headline: words in capitals before a text that is not. */
    static Optional<String> kicker(String headline) {
        var matcher = KICKER.matcher(headline);
        boolean rest = matcher.find() && Marks.words(headline.substring(matcher.end())) >= 3;
        return rest && matcher.group(1).length() >= 3 ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The section named in a header line, its date and the word before it left aside. */
    Optional<String> section(String header) {
        var left = HEADER_DATE.matcher(header).replaceAll(" ").strip();
        for (var word : left.split("\\s{2,}|[|/>•]")) {
            var label = word.strip();
            if (words.of("section").contains(PlainText.of(label))) {
                return Optional.of(label);
            }
        }
        for (var word : left.split("\\s+")) {
            if (words.of("section").contains(PlainText.of(word))) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** The outlet: by the address, by the credit line, or by the prompt to log in. */
    Optional<String> outlet(List<Credit> credits, List<ScrapedLineSorter.Line> lines) {
        return url.flatMap(tables.outlets()::at)
                .or(() -> credits.stream()
                        .flatMap(credit -> credited(credit).stream())
                        .findFirst())
                .or(() -> prompted(lines))
                .or(() -> url.flatMap(Outlets::host));
    }

    private Optional<String> credited(Credit credit) {
        for (var joint : words.of("with")) {
            int at = credit.evidence().toLowerCase(Locale.ROOT).indexOf(" " + joint + " ");
            if (at > 0) {
                var name = credit.evidence().substring(0, at).strip();
                var known = tables.outlets().named(name);
                return known.isPresent() ? known : asName(name);
            }
        }
        return Optional.empty();
    }

    private Optional<String> asName(String name) {
        boolean signed =
                words.of("byline").stream().anyMatch(word -> PlainText.of(name).startsWith(word + " "));
        boolean capital =
                !name.isEmpty() && (Character.isUpperCase(name.charAt(0)) || Character.isDigit(name.charAt(0)));
        return capital && !signed && Marks.words(name) <= 6 ? Optional.of(name) : Optional.empty();
    }

    private Optional<String> prompted(List<ScrapedLineSorter.Line> lines) {
        for (var prompt : words.of("account")) {
            var parts = prompt.split("\\{outlet\\}", -1);
            for (var line : lines) {
                var plain = PlainText.of(line.text());
                int at = line.kind() == ScrapedLineSorter.Kind.PROSE ? -1 : plain.indexOf(parts[0]);
                if (at >= 0) {
                    var found = nameAt(plain.substring(at + parts[0].length()));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The outlet whose name begins {@code plain}; the longest one of up to four words. */
    private Optional<String> nameAt(String plain) {
        var pieces = plain.split("[ .,;:!?]+");
        for (int count = Math.min(4, pieces.length); count > 0; count--) {
            var name = tables.outlets().named(String.join(" ", List.of(pieces).subList(0, count)));
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** The day of publication: from the header, a date line, the address, or a picture's path that the text confirms. */
    Optional<PartialDate> published(List<ScrapedLineSorter.Line> lines, String body) {
        for (var line : lines) {
            if (line.kind() == ScrapedLineSorter.Kind.HEADER) {
                var matcher = HEADER_DATE.matcher(line.text());
                if (matcher.find() && PartialDate.parse(matcher.group()).isPresent()) {
                    return PartialDate.parse(matcher.group());
                }
            }
        }
        return lines.stream()
                .filter(line ->
                        line.kind() == ScrapedLineSorter.Kind.DATE || line.kind() == ScrapedLineSorter.Kind.BYLINE)
                .flatMap(line -> dates.inLine(line.text()).stream())
                .findFirst()
                .or(() -> url.flatMap(DateChooser::inAddress))
                .or(() -> fromPictures(lines, body));
    }

    /** A picture's path tells the day where the text names a weekday and day of the week before it. */
    private Optional<PartialDate> fromPictures(List<ScrapedLineSorter.Line> lines, String body) {
        var named = namedDays(body);
        for (var line : lines) {
            var matcher = PATH_DAY.matcher(line.kind() == ScrapedLineSorter.Kind.MEDIA ? line.text() : "");
            if (matcher.find() && !PlainText.of(matcher.group(4)).contains("placeholder")) {
                var day = PartialDate.parse(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
                        .flatMap(PartialDate::day);
                if (day.filter(found -> named.stream().anyMatch(name -> name.near(found)))
                        .isPresent()) {
                    return day.map(PartialDate::of);
                }
            }
        }
        return Optional.empty();
    }

    /** A weekday with day and month, as a text names it without the year. */
    private record NamedDay(int weekday, int day, int month) {
        boolean near(LocalDate published) {
            for (int back = -1; back <= WEEK; back++) {
                var date = published.minusDays(back);
                if (date.getDayOfWeek().getValue() == weekday
                        && date.getDayOfMonth() == day
                        && date.getMonthValue() == month) {
                    return true;
                }
            }
            return false;
        }
    }

    private List<NamedDay> namedDays(String body) {
        var found = new ArrayList<NamedDay>();
        var matcher = DAY.matcher(body);
        while (matcher.find()) {
            var weekday = words.weekdays().get(PlainText.of(matcher.group(1)));
            var month = words.months().get(PlainText.of(matcher.group(3)));
            if (weekday != null && month != null) {
                found.add(new NamedDay(weekday, Integer.parseInt(matcher.group(2)), month));
            }
        }
        return found;
    }
}
