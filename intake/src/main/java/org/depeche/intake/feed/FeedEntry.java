package org.depeche.intake.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.depeche.intake.fetch.PageAddress;

/**
 * What a feed says of one article.
 *
 * @param key what the feed calls it: its id, else its address, else its title
 * @param link the article's page
 * @param content markup of what may be the whole article; the summary where the feed has nothing longer
 */
public record FeedEntry(
        String key,
        Optional<PageAddress> link,
        Optional<String> title,
        Optional<String> content,
        Optional<Instant> published,
        Optional<Instant> updated,
        List<String> authors) {

    public FeedEntry {
        if (key.isBlank()) {
            throw new IllegalArgumentException("a feed's entry needs a key");
        }
        authors = List.copyOf(authors);
    }

    /** The latest moment that the entry names. */
    public Optional<Instant> latest() {
        return updated.filter(moment -> published.isEmpty() || moment.isAfter(published.get()))
                .or(() -> published);
    }
}
