package org.depeche.intake.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.depeche.intake.fetch.PageAddress;
import org.depeche.intake.fetch.Reason;

/** What an address that should tell of new articles turned out to be. */
public sealed interface FeedReading {

    /** A feed, or a sitemap of articles. */
    record Read(Feed feed) implements FeedReading {}

    /** An index of sitemaps, the one that changed last first. */
    record Sitemaps(List<Sitemap> sitemaps) implements FeedReading {

        public Sitemaps {
            sitemaps = List.copyOf(sitemaps);
        }
    }

    /** A sitemap and when it changed last. */
    record Sitemap(PageAddress address, Optional<Instant> changed) {}

    /** A page that names its feeds. */
    record Elsewhere(List<PageAddress> feeds) implements FeedReading {

        public Elsewhere {
            feeds = List.copyOf(feeds);
        }
    }

    /** Nothing of the kind. */
    record Unreadable(Reason reason) implements FeedReading {}
}
