package org.depeche.newsroom.search;

import java.util.List;
import java.util.Optional;
import org.depeche.store.query.SearchHit;

/**
 * What somebody said once, as it was quoted.
 *
 * @param story the story of the first who quoted it
 * @param variants the different wordings, the most quoted first
 */
public record Saying(Optional<String> story, List<Variant> variants) {

    /** One wording, and the articles that have it. */
    public record Variant(String words, List<SearchHit> places) {
        public Variant {
            places = List.copyOf(places);
        }
    }

    public Saying {
        variants = List.copyOf(variants);
    }
}
