package org.depeche.newsroom.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.depeche.intake.fetch.Reason;

/**
 * What a saved search told: of one story, what is new in it.
 *
 * @param guid names it to the world
 * @param sentence what is new, in the search's language
 * @param deliveries how it is on its way, beside the feed
 */
public record Alert(
        String guid,
        String story,
        Kind kind,
        String headline,
        String sentence,
        Instant madeAt,
        List<Delivery> deliveries) {

    /** What is new, the weightiest first. */
    public enum Kind {
        /** A story that the search had not found before. */
        STORY,
        /** Somebody who copies none of those known. */
        SOURCE,
        /** A number, date, name or source on which versions contradict each other. */
        DISAGREEMENT,
        /** A fact that changed in time. */
        UPDATE,
        /** A sentence that only one outlet has. */
        SENTENCE
    }

    /** One way to the reader; {@code doneAt} is empty while it is under way or was given up. */
    public record Delivery(
            String channel,
            int attempts,
            Optional<Instant> doneAt,
            Optional<Instant> nextAt,
            Optional<Reason> trouble) {}

    public Alert {
        deliveries = List.copyOf(deliveries);
    }
}
