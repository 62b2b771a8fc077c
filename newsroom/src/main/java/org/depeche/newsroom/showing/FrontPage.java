package org.depeche.newsroom.showing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The stories of an archive in the order of their weight, a page of them.
 *
 * @param total how many stories there are to leaf through
 * @param newest when the newest article was published
 * @param change the number of the archive's newest change: the same number, the same page
 */
public record FrontPage(List<Headliner> stories, int total, Optional<Instant> newest, long change) {

    public FrontPage {
        stories = List.copyOf(stories);
    }
}
