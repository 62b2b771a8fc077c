package org.depeche.intake.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.depeche.text.article.PartialDate;

/**
 * When an article was published, by what its page and its feed say and when it was fetched.
 *
 * <p>The page is believed first, and made more precise by the feed where both name one day. Neither is believed where it
 * names a moment after the fetching: nothing is fetched before it is published.
 *
 * @param published the date to believe
 * @param remark what a reader should know of it, in one line
 */
record DateEvidence(Optional<PartialDate> published, Optional<String> remark) {
    /** Clocks differ a little, and a date without its zone by as much as a day. */
    private static final Duration CLOCKS = Duration.ofMinutes(15);

    static DateEvidence weigh(Optional<PartialDate> page, Optional<Instant> feed, Instant fetched) {
        var pageDate = page.filter(date -> !isFuture(date, fetched));
        var feedDate = feed.filter(moment -> !moment.isAfter(fetched.plus(CLOCKS)));
        boolean caught = (pageDate.isEmpty() && page.isPresent()) || (feedDate.isEmpty() && feed.isPresent());
        var named =
                page.map(PartialDate::iso).or(() -> feed.map(Instant::toString)).orElse("");
        if (pageDate.isPresent() || feedDate.isPresent()) {
            var settled = pageDate.map(date -> refined(date, feedDate)).or(() -> feedDate.map(DateEvidence::date));
            return new DateEvidence(settled, caught ? caught(page, pageDate, feed) : Optional.empty());
        }
        if (!caught) {
            return new DateEvidence(
                    Optional.empty(), Optional.of("no publication date, neither in its feed nor on its page"));
        }
        var day = PartialDate.of(day(fetched));
        return new DateEvidence(
                Optional.of(day),
                Optional.of("dated " + named + ", after it was fetched: the day of fetching is taken"));
    }

    private static Optional<String> caught(
            Optional<PartialDate> page, Optional<PartialDate> believed, Optional<Instant> feed) {
        return believed.isPresent()
                ? Optional.of("its feed dates it " + feed.map(Instant::toString).orElse("")
                        + ", after it was fetched: the page's date is taken")
                : Optional.of("its page dates it " + page.map(PartialDate::iso).orElse("")
                        + ", after it was fetched: the feed's date is taken");
    }

    private static boolean isFuture(PartialDate date, Instant fetched) {
        if (date.iso().length() > 16 && (date.iso().endsWith("Z") || date.iso().matches(".*[+-]\\d\\d:\\d\\d"))) {
            // A zone may be a false one: many pages write their local time as UTC.
            return OffsetDateTime.parse(date.iso()).toInstant().isAfter(fetched.plus(Duration.ofHours(14)));
        }
        return date.day().isPresent()
                ? date.day().get().isAfter(day(fetched).plusDays(1))
                : date.year() > day(fetched).getYear();
    }

    /** A day alone becomes the feed's moment where that is about the same day. */
    private static PartialDate refined(PartialDate date, Optional<Instant> feed) {
        boolean dayOnly = date.iso().length() == 10;
        boolean near = feed.isPresent()
                && dayOnly
                && Math.abs(ChronoUnit.DAYS.between(date.day().orElseThrow(), day(feed.get()))) <= 1;
        return near ? date(feed.get()) : date;
    }

    private static PartialDate date(Instant moment) {
        return new PartialDate(moment.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
