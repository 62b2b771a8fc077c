package org.depeche.newsroom.watch;

import java.io.IOException;
import java.util.Optional;
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

/** Takes in the article of one entry: from the feed itself where it is whole there, else from its page. */
final class EntryLook {
    private final Fetcher fetcher;
    private final Pace pace;
    private final ArticleTaker taker;
    private final WatchListener listener;
    private final EntryArticles articles = new EntryArticles();

    EntryLook(Fetcher fetcher, Pace pace, ArticleTaker taker, WatchListener listener) {
        this.fetcher = fetcher;
        this.pace = pace;
        this.taker = taker;
        this.listener = listener;
    }

    /**
     * What came of looking at an entry.
     *
     * @param settled false where another look may bring what this one did not
     */
    record Look(boolean settled, Optional<ArticleTaker.Outcome> outcome) {}

    Look look(String name, Feed feed, FeedEntry entry, boolean last) throws IOException, InterruptedException {
        if (articles.isWhole(entry)) {
            var found = articles.fromFeed(feed, entry, pace.now());
            if (found instanceof ArticleFound.Found) {
                return taken(name, entry, found);
            }
        }
        return entry.link().isEmpty()
                ? taken(name, entry, articles.fromFeed(feed, entry, pace.now()))
                : fromPage(name, feed, entry, last);
    }

    private Look fromPage(String name, Feed feed, FeedEntry entry, boolean last)
            throws IOException, InterruptedException {
        var request = FetchRequest.linked(entry.link().orElseThrow(), Validators.none());
        return switch (fetcher.fetch(request)) {
            case Fetched.Page page -> taken(name, entry, articles.fromPage(feed, entry, page, pace.now()));
            case Fetched.Unchanged unchanged -> new Look(true, Optional.empty());
            case Fetched.Failed failed -> {
                boolean settled = failed.failure().isLasting() || last;
                if (settled) {
                    lost(entry, failed.reason());
                }
                yield new Look(settled, Optional.empty());
            }
        };
    }

    private Look taken(String name, FeedEntry entry, ArticleFound found) throws IOException {
        return switch (found) {
            case ArticleFound.Found article -> {
                var outcome = taker.take(new FoundArticle(article.article(), pace.now(), name, article.remark()));
                if (outcome != ArticleTaker.Outcome.UNCHANGED
                        && article.remark().isPresent()) {
                    listener.trouble(new Trouble(place(entry), article.remark().get(), false));
                }
                yield new Look(true, Optional.of(outcome));
            }
            case ArticleFound.None none -> {
                lost(entry, none.reason());
                yield new Look(true, Optional.empty());
            }
        };
    }

    private void lost(FeedEntry entry, String reason) {
        listener.trouble(new Trouble(place(entry), reason, true));
    }

    private static String place(FeedEntry entry) {
        return entry.link().map(Object::toString).orElse(entry.key());
    }
}
