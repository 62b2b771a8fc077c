package org.depeche.intake.source;

import java.time.Instant;
import java.util.Optional;
import org.depeche.intake.Arrival;
import org.depeche.intake.Arrivals;
import org.depeche.intake.Position;
import org.depeche.intake.feed.ArticleFound;
import org.depeche.intake.feed.EntryArticles;
import org.depeche.intake.feed.Feed;
import org.depeche.intake.feed.FeedReader;
import org.depeche.intake.feed.FeedReading;
import org.depeche.intake.fetch.PageAddress;

/** Reads a feed that lies in a file: its entries are articles where it holds them whole; nothing is fetched. */
final class FeedFiles {
    /** Where a file was fetched from is not known: links without a host of their own lead nowhere. */
    private static final PageAddress NOWHERE =
            PageAddress.parse("https://feed.invalid/").orElseThrow();

    /** Nor when: no date is taken for one of the future. */
    private static final Instant UNKNOWN = Instant.parse("9999-12-01T00:00:00Z");

    private final FeedReader feeds = new FeedReader();
    private final EntryArticles articles = new EntryArticles();

    void read(Position position, byte[] content, Arrivals arrivals) {
        var reading = feeds.read(NOWHERE, content, Optional.empty());
        if (reading instanceof FeedReading.Read read) {
            readEntries(position, read.feed(), arrivals);
        } else if (reading instanceof FeedReading.Unreadable unreadable) {
            arrivals.lost(position, unreadable.reason().toString());
        } else {
            arrivals.passed(position, "addresses only, no articles");
        }
    }

    private void readEntries(Position position, Feed feed, Arrivals arrivals) {
        int number = 0;
        for (var entry : feed.entries()) {
            var each = arrivals.next(position.place() + "#" + ++number);
            if (!arrivals.wants(each)) {
                continue;
            }
            if (entry.content().isEmpty() || !articles.isWhole(entry)) {
                var where = entry.link().map(link -> ": " + link).orElse("");
                arrivals.passed(each, "a teaser, the article is on its page" + where);
            } else {
                arrivals.accept(arrival(each, articles.fromFeed(feed, entry, UNKNOWN)));
            }
        }
        if (number == 0) {
            arrivals.lost(position, "a feed without entries");
        }
    }

    private static Arrival arrival(Position position, ArticleFound found) {
        if (found instanceof ArticleFound.Found article) {
            var remark = article.remark().map(text -> new Arrival.Remark(text, false));
            return new Arrival.Arrived(position, article.article(), Optional.empty(), remark);
        }
        return new Arrival.Refused(position, ((ArticleFound.None) found).reason(), true);
    }
}
