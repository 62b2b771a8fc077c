package org.depeche.web.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.depeche.newsroom.search.Saying;
import org.depeche.store.query.SearchHit;

/** What the template shows. */
public record SpeakerModel(String name, List<Saying> sayings) {

    public SpeakerModel {
        sayings = List.copyOf(sayings);
    }

    public static Optional<Instant> moment(SearchHit place) {
        return place.publishedAt().isPresent()
                ? Optional.of(Instant.ofEpochSecond(place.publishedAt().getAsLong()))
                : Optional.empty();
    }
}
