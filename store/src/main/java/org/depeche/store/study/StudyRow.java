package org.depeche.store.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One article as it is counted.
 *
 * @param published ISO 8601, as precise as it is known
 * @param publishedAt seconds since 1970
 * @param characters the length of its text
 * @param copied how many of them stand in an article that is likelier the source
 * @param agencies the agencies it credits
 */
public record StudyRow(
        Optional<String> outlet,
        Optional<String> published,
        OptionalLong publishedAt,
        int characters,
        int copied,
        Optional<String> story,
        List<String> agencies) {

    public StudyRow {
        agencies = List.copyOf(agencies);
        if (copied < 0 || copied > characters) {
            throw new IllegalArgumentException("copied " + copied + " of " + characters + " characters: out of range");
        }
    }
}
