package org.depeche.newsroom.watch;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.depeche.intake.Position;
import org.depeche.intake.feed.ArticleFound;
import org.depeche.intake.feed.EntryArticles;
import org.depeche.intake.feed.Feed;
import org.depeche.intake.feed.FeedEntry;
import org.depeche.intake.fetch.FetchRequest;
import org.depeche.intake.fetch.Fetched;
import org.depeche.intake.fetch.Fetcher;
import org.depeche.intake.fetch.Pace;
import org.depeche.intake.fetch.Validators;
import org.depeche.newsroom.Trouble;
import org.depeche.newsroom.adding.Reject;
import org.depeche.newsroom.adding.Rejects;

/** Takes in the article of one entry: from the feed itself where it is whole there, else from its page. */
final class EntryLook {
    private final Fetcher fetcher;
    private final Pace pace;
    private final ArticleTaker taker;
    private final WatchListener listener;
    private final Rejects rejects;
    private final EntryArticles articles = new EntryArticles();

    EntryLook(Fetcher fetcher, Pace pace, ArticleTaker taker, WatchListener listener, Rejects rejects) {
        this.fetcher = fetcher;
        this.pace = pace;
        this.taker = taker;
        this.listener = listener;
        this.rejects = rejects;
    }

    /**
     * What came of looking at an entry.
     *
     * @param settled false where another look may bring what this one did not
     * @param check when its page is to be looked at again
     */
    record Look(boolean settled, Optional<ArticleTaker.Outcome> outcome, Optional<PageCheck> check) {

        static Look without(boolean settled) {
            return new Look(settled, Optional.empty(), Optional.empty());
        }
    }

    Look look(String name, Feed feed, FeedEntry entry, boolean last) throws IOException, InterruptedException {
        if (articles.isWhole(entry)) {
            var found = articles.fromFeed(feed, entry, pace.now());
            if (found instanceof ArticleFound.Found) {
                return taken(name, entry, found, Optional.empty());
            }
        }
        return entry.link().isEmpty()
                ? taken(name, entry, articles.fromFeed(feed, entry, pace.now()), Optional.empty())
                : fromPage(name, feed, entry, last);
    }

    private Look fromPage(String name, Feed feed, FeedEntry entry, boolean last)
            throws IOException, InterruptedException {
        var link = entry.link().orElseThrow();
        return switch (fetcher.fetch(FetchRequest.linked(link, Validators.none()))) {
            case Fetched.Page page -> {
                var check = PageCheck.first(link, entry.title(), entry.published(), page, pace.now());
                yield taken(name, entry, articles.fromPage(feed, entry, page, pace.now()), check);
            }
            case Fetched.Unchanged unchanged -> Look.without(true);
            case Fetched.Failed failed -> {
                boolean settled = failed.failure().isLasting() || last;
                if (settled) {
                    lost(name, entry, failed.reason().toString());
                }
                yield Look.without(settled);
            }
        };
    }

    /**
     * Takes in what the page of a known article says by now; empty where it holds no article any more, which is no loss:
     * what it held is kept.
     */
    Optional<ArticleTaker.Outcome> again(String name, Feed feed, FeedEntry entry, Fetched.Page page)
            throws IOException {
        return articles.fromPage(feed, entry, page, pace.now()) instanceof ArticleFound.Found found
                ? Optional.of(taken(name, entry, found))
                : Optional.empty();
    }

    private Look taken(String name, FeedEntry entry, ArticleFound found, Optional<PageCheck> check) throws IOException {
        return switch (found) {
            case ArticleFound.Found article -> new Look(true, Optional.of(taken(name, entry, article)), check);
            case ArticleFound.None none -> {
                lost(name, entry, none.reason());
                yield Look.without(true);
            }
        };
    }

    private ArticleTaker.Outcome taken(String name, FeedEntry entry, ArticleFound.Found found) throws IOException {
        var outcome = taker.take(new FoundArticle(found.article(), pace.now(), name, found.remark()));
        if (outcome != ArticleTaker.Outcome.UNCHANGED && found.remark().isPresent()) {
            listener.trouble(new Trouble(place(entry), found.remark().get(), false));
        }
        return outcome;
    }

    private void lost(String name, FeedEntry entry, String reason) throws IOException {
        var place = place(entry);
        rejects.add(List.of(new Reject(new Position(place, name, 0, OptionalLong.empty()), reason)), pace.now());
        listener.trouble(new Trouble(place, reason, true));
    }

    private static String place(FeedEntry entry) {
        return entry.link().map(Object::toString).orElse(entry.key());
    }
}
