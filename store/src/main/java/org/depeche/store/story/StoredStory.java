package org.depeche.store.story;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A story as the archive lists it.
 *
 * @param headline of its earliest article that has one
 * @param firstAt seconds since 1970, of the earliest article with a date
 * @param articles 0 where all went to other stories
 * @param movedTo the story that its articles joined
 * @param changed the number of the change that touched it last
 */
public record StoredStory(
        String id,
        String thread,
        Optional<String> headline,
        OptionalLong firstAt,
        OptionalLong lastAt,
        int articles,
        int outlets,
        Optional<String> movedTo,
        long changed) {}
