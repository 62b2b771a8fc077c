package org.depeche.newsroom.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.depeche.intake.feed.Subscription;
import org.depeche.intake.fetch.FetchSettings;

/**
 * Which feeds to follow and how.
 *
 * @param rejects where to write a line for every article that could not be taken; made only where there is one
 * @param oldest how long ago an article may be dated that is taken in when its feed is first seen
 * @param once whether each feed is asked once, and not again and again
 * @param follows whether feeds that people add to the archive meanwhile are asked, too
 */
public record WatchRequest(
        List<Subscription> feeds,
        Path rejects,
        FetchSettings fetch,
        Intervals intervals,
        Duration oldest,
        boolean once,
        boolean follows) {

    public WatchRequest {
        feeds = List.copyOf(feeds);
        if (feeds.isEmpty()) {
            throw new IllegalArgumentException("a watch needs at least one feed");
        }
    }
}
