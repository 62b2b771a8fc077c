package org.depeche.newsroom.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a person says of the feeds to follow.
 *
 * @param inputs addresses of feeds, sitemaps and pages that name their feed, and files: OPML, or addresses one a line
 * @param rejects where to write a line for every article that could not be taken
 * @param contact where the keepers of servers can reach this person: a page or a mail address
 * @param allowed network addresses beside those of the public internet that may be asked: {@code 192.168.1.0/24}
 * @param robots whether robots.txt is obeyed for linked pages
 * @param oldest how long ago an article may be dated that is taken in when its feed is first seen
 * @param once whether each feed is asked once, and not again and again
 * @param follows whether feeds that people add to the archive meanwhile are asked, too
 */
public record WatchWish(
        List<String> inputs,
        Path rejects,
        Optional<String> contact,
        List<String> allowed,
        boolean robots,
        Duration oldest,
        boolean once,
        boolean follows) {

    public WatchWish {
        inputs = List.copyOf(inputs);
        allowed = List.copyOf(allowed);
    }
}
