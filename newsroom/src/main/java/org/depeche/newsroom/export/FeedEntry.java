package org.depeche.newsroom.export;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry of a feed that we write.
 *
 * @param id a URN that names it for good
 * @param link where more is to be read
 */
public record FeedEntry(String id, String title, String text, Optional<Instant> updated, Optional<String> link) {}
