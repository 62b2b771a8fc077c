package org.depeche.newsroom.adding;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import org.depeche.text.article.Article;
import org.depeche.text.article.DispatchDetails.Link;
import org.depeche.text.article.DispatchDetails.Status;
import org.depeche.text.article.PartialDate;

/** When an agency allows what it sent to be shown. */
public final class Embargo {
    private Embargo() {}

    /** The first second at which the article may be shown; never, where its agency withholds it without a date. */
    static OptionalLong of(Article article) {
        var dispatch = article.dispatch();
        if (dispatch.isEmpty()) {
            return OptionalLong.empty();
        }
        var embargo = dispatch.get().embargo();
        if (embargo.isPresent()) {
            return OptionalLong.of(last(embargo.get()));
        }
        return dispatch.get().status() == Status.WITHHELD ? OptionalLong.of(Long.MAX_VALUE) : OptionalLong.empty();
    }

    /** What of this tells two versions of the same words apart; nothing where all may be shown. */
    static String mark(Article article) {
        var until = of(article);
        var embargo = until.isPresent() ? "\u0000embargo " + until.getAsLong() : "";
        return isWithdrawn(article) ? embargo + "\u0000killed" : embargo;
    }

    static boolean isWithdrawn(Article article) {
        return article.dispatch()
                .map(dispatch -> dispatch.status() == Status.KILLED)
                .orElse(false);
    }

    /** Whether its agency lets the article be shown at {@code now}, whatever it said of other versions. */
    public static boolean allows(Article article, Instant now) {
        var until = of(article);
        return !isWithdrawn(article) && (until.isEmpty() || until.getAsLong() <= now.getEpochSecond());
    }

    /** The dispatches that this one withdraws. */
    static List<String> killed(Article article) {
        return article.dispatch().stream()
                .flatMap(dispatch -> dispatch.links().stream())
                .filter(link -> link.kind() == Link.Kind.KILLS)
                .map(Link::identifier)
                .toList();
    }

    /** Of a day without an hour its end: to show too late is the smaller harm. A time without a zone is taken so too. */
    private static long last(PartialDate date) {
        var iso = date.iso();
        if (iso.length() > 10) {
            boolean zoned = iso.endsWith("Z") || iso.indexOf('+', 10) > 0 || iso.indexOf('-', 10) > 0;
            return zoned
                    ? OffsetDateTime.parse(iso).toEpochSecond()
                    : LocalDateTime.parse(iso).toEpochSecond(ZoneOffset.ofHours(-12));
        }
        var after = date.day()
                .map(day -> day.plusDays(1))
                .or(() -> date.month().map(month -> month.plusMonths(1).atDay(1)))
                .orElse(java.time.LocalDate.of(date.year() + 1, 1, 1));
        return after.atStartOfDay().toEpochSecond(ZoneOffset.ofHours(-12));
    }
}
