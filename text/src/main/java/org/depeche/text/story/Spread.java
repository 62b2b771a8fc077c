package org.depeche.text.story;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * How a story went from the outlet that told it first to the next one.
 *
 * @param first the outlet
 * @param seconds until another outlet had it
 */
public record Spread(String first, long seconds) {

    /**
     * An outlet's article.
     *
     * @param moment when it came out, where the time of day is known: a day alone would make the outlet that says least
     *     the quickest
     */
    public record Telling(String outlet, Optional<Instant> moment) {}

    /** That of a story with such articles; empty where one outlet tells it alone, or an article bears no time of day. */
    public static Optional<Spread> of(Collection<Telling> tellings) {
        if (tellings.stream().anyMatch(telling -> telling.moment().isEmpty())) {
            return Optional.empty();
        }
        var ordered = tellings.stream()
                .sorted(Comparator.comparing(
                        (Telling telling) -> telling.moment().orElseThrow()))
                .toList();
        return ordered.stream()
                .filter(telling -> !telling.outlet().equals(ordered.get(0).outlet()))
                .findFirst()
                .map(second -> new Spread(
                        ordered.get(0).outlet(),
                        second.moment().orElseThrow().getEpochSecond()
                                - ordered.get(0).moment().orElseThrow().getEpochSecond()));
    }
}
