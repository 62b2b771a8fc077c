package org.depeche.newsroom.export;

import java.time.Instant;

/**
 * What a feed says of itself.
 *
 * @param id a URI that names it for good; its link too, where it is an address
 * @param updated for a feed without a dated entry
 */
public record FeedHead(String id, String title, String text, Instant updated) {}
