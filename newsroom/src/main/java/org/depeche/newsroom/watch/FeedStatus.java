package org.depeche.newsroom.watch;

import java.time.Instant;
import java.util.Optional;

/**
 * How a feed is doing.
 *
 * @param name what its list or it itself calls it, else its address
 * @param asked when it was last asked
 * @param added articles taken in by this run
 * @param revised revisions taken in by this run
 * @param trouble why the last look failed
 * @param next when it will be asked again
 * @param running whether it is being asked now
 */
public record FeedStatus(
        String address,
        String name,
        Optional<Instant> asked,
        int added,
        int revised,
        Optional<String> trouble,
        Instant next,
        boolean running) {}
