package org.depeche.newsroom.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.depeche.intake.fetch.Fetched;
import org.depeche.intake.fetch.PageAddress;
import org.depeche.intake.fetch.Validators;

/**
 * An article's page that is to be looked at again: outlets correct in silence, most of them in the first hours.
 *
 * @param title what the feed called the article
 * @param published when it was published, as the feed said
 * @param content a hash of the page as it was last fetched
 * @param since the moment from which its age counts: its publication, or the last correction that was seen
 */
record PageCheck(
        PageAddress page,
        Optional<String> title,
        Optional<Instant> published,
        Validators validators,
        long content,
        Instant since,
        Instant due) {
    /** At these ages a page is looked at again. */
    private static final List<Duration> AGES =
            List.of(Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(6), Duration.ofHours(24));

    /** So long a page is left alone at the least. */
    private static final Duration REST = Duration.ofMinutes(5);

    /** The first check of a page just fetched at {@code now}; none where its article is old. */
    static Optional<PageCheck> first(
            PageAddress link, Optional<String> title, Optional<Instant> published, Fetched.Page page, Instant now) {
        var since = published.filter(moment -> !moment.isAfter(now)).orElse(now);
        return due(since, now)
                .map(due -> new PageCheck(
                        link, title, published, page.validators(), TextHash.of(page.bytes()), since, due));
    }

    /** The next check after one at {@code now} that found nothing new; none where the article is too old by now. */
    Optional<PageCheck> unchanged(Instant now) {
        return due(since, now).map(then -> new PageCheck(page, title, published, validators, content, since, then));
    }

    /** The next check after one that brought {@code fetched}, a page with other bytes. */
    Optional<PageCheck> fetched(Fetched.Page fetched, boolean revised, Instant now) {
        var from = revised ? now : since;
        return due(from, now)
                .map(then -> new PageCheck(
                        page, title, published, fetched.validators(), TextHash.of(fetched.bytes()), from, then));
    }

    private static Optional<Instant> due(Instant since, Instant now) {
        return AGES.stream()
                .map(since::plus)
                .filter(moment -> !moment.isBefore(now.plus(REST)))
                .findFirst();
    }
}
