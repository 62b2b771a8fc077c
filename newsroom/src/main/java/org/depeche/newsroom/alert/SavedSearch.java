package org.depeche.newsroom.alert;

import java.time.Instant;
import java.util.Optional;
import org.depeche.store.query.SearchQuery;

/**
 * A search that goes on by itself.
 *
 * @param language in which it tells
 * @param feedKey lets whoever has it read the feed
 * @param webhookSecret with which its webhook proves that we call: {@code whsec_…}, as Standard Webhooks has it
 */
public record SavedSearch(
        long id,
        String owner,
        String name,
        SearchQuery query,
        String language,
        Optional<String> mail,
        Optional<String> webhook,
        boolean paused,
        Instant madeAt,
        String feedKey,
        String webhookSecret) {}
