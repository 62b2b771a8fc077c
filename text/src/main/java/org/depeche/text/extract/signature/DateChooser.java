package org.depeche.text.extract.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depeche.text.article.Origin;
import org.depeche.text.article.PartialDate;
import org.depeche.text.extract.block.Page;
import org.depeche.text.extract.data.StructuredData;
import org.depeche.text.extract.phrase.PageWords;
import org.depeche.text.extract.phrase.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Chooses when an article was published and last changed, from data, shown dates and the address.
 *
 * <p>Data come first, for they are the most precise; a shown time of day takes the zone from a date that calls local
 * time {@code Z}; the address helps where neither has a day.
 */
public final class DateChooser {
    private static final Pattern ADDRESS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern MONTH_ADDRESS = Pattern.compile("/((?:19|20)\\d{2})/(0[1-9]|1[0-2])/");
    private static final Pattern CHANGE = Pattern.compile("(?i)modif|updat|maj");
    private final DateReader reader;
    private final PageWords words;

    /**
     * Prepares to choose.
     *
     * @param dayFirst whether {@code 3/4/2019} is a day in April
     */
    public DateChooser(PageWords words, boolean dayFirst) {
        this.reader = new DateReader(words, dayFirst);
        this.words = words;
    }

    /** A date and where it was found. */
    public record Dated(PartialDate date, Origin origin) {}

    /** The dates of an article. */
    public record Dates(Optional<Dated> published, Optional<Dated> modified) {}

    /**
     * Chooses among the sources.
     *
     * @param moments the {@code time} elements near the headline
     * @param shown the lines near the headline that may bear a date
     */
    public Dates choose(StructuredData data, List<Page.Moment> moments, List<String> shown, Optional<String> address) {
        var shownPublished = new ArrayList<Dated>();
        var shownModified = new ArrayList<Dated>();
        for (var line : shown) {
            readShown(line, shownPublished, shownModified);
        }
        var timed = new ArrayList<Dated>();
        for (var moment : moments) {
            boolean change = CHANGE.matcher(moment.described()).find();
            reader.read(moment.date())
                    .map(date -> new Dated(date, Origin.PAGE))
                    .ifPresent((change ? shownModified : timed)::add);
        }
        var first = first(readAll(data.published(), data))
                .or(() -> first(timed))
                .or(() -> first(shownPublished))
                .or(() -> address.flatMap(DateChooser::inAddress).map(date -> new Dated(date, Origin.ADDRESS)))
                .or(() -> first(shownModified));
        var last = first(readAll(data.modified(), data)).or(() -> first(shownModified));
        var settled = first.map(found -> new Dated(withoutFalseZone(found.date(), shownPublished), found.origin()));
        var before = settled.map(Dated::date).orElse(null);
        return new Dates(settled, last.filter(found -> isLater(found.date(), before)));
    }

    /** The first date in {@code line}. */
    public Optional<PartialDate> inLine(String line) {
        return reader.read(line);
    }

    private static Optional<Dated> first(List<Dated> dates) {
        return dates.stream()
                .filter(found -> found.date().year() > 1990 && found.date().year() < 2100)
                .findFirst();
    }

    private List<Dated> readAll(List<String> written, StructuredData data) {
        return written.stream()
                .flatMap(text -> reader.read(text).map(date -> new Dated(date, data.originOf(text))).stream())
                .toList();
    }

    private void readShown(String line, List<Dated> published, List<Dated> modified) {
        var plain = PlainText.of(line);
        int change = -1;
        for (var word : words.of("modified")) {
            int at = plain.indexOf(word);
            change = at >= 0 && (change < 0 || at < change) ? at : change;
        }
        // Plain form may be shorter than the line, never longer: the cut lies at or before the word.
        reader.read(change < 0 ? line : line.substring(0, change))
                .map(date -> new Dated(date, Origin.PAGE))
                .ifPresent(published::add);
        if (change >= 0) {
            reader.read(line.substring(change))
                    .map(date -> new Dated(date, Origin.PAGE))
                    .ifPresent(modified::add);
        }
    }

    /** A date without its {@code Z} where the page shows the same time of day, which is local. */
    private static PartialDate withoutFalseZone(PartialDate date, List<Dated> shown) {
        var iso = date.iso();
        if (!iso.endsWith("Z")) {
            return date;
        }
        var local = iso.substring(0, iso.length() - 1);
        boolean same = shown.stream()
                .map(other -> other.date().iso())
                .anyMatch(other -> other.length() >= 16 && local.startsWith(other.substring(0, 16)));
        return same ? new PartialDate(local) : date;
    }

    private static boolean isLater(PartialDate date, @Nullable PartialDate before) {
        if (before == null) {
            return true;
        }
        int common = Math.min(19, Math.min(date.iso().length(), before.iso().length()));
        return date.iso().substring(0, common).compareTo(before.iso().substring(0, common)) > 0;
    }

    /** The day that stands in an address: {@code /2016/12/23/} or {@code -20161223-}. */
    public static Optional<PartialDate> inAddress(String address) {
        var day = ADDRESS.matcher(address);
        while (day.find()) {
            var found = PartialDate.parse(day.group(1) + "-" + day.group(2) + "-" + day.group(3));
            if (found.isPresent()) {
                return found;
            }
        }
        var month = MONTH_ADDRESS.matcher(address);
        return month.find() ? PartialDate.parse(month.group(1) + "-" + month.group(2)) : Optional.empty();
    }
}
