package org.depeche.intake.feed;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.depeche.intake.fetch.PageAddress;

/**
 * A feed or sitemap as it was at one time.
 *
 * @param home the page whose feed it is
 * @param every how often the feed says it is made anew
 * @param entries in the feed's order, one of each key
 * @param repaired whether its markup was broken and had to be guessed
 */
public record Feed(
        Optional<String> title,
        Optional<PageAddress> home,
        Optional<String> language,
        Optional<Duration> every,
        List<FeedEntry> entries,
        boolean repaired) {

    public Feed {
        entries = List.copyOf(entries);
    }
}
