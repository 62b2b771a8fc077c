package org.depeche.newsroom.adding;

import java.util.Optional;

/**
 * What became of one place of the input; once it is told, it is committed.
 *
 * @param article the article's label in the archive; empty where it was refused
 * @param story the story it was put into
 * @param reason why it was refused
 */
public record Taken(
        String place, Outcome outcome, Optional<String> article, Optional<String> story, Optional<String> reason) {

    /** What can become of it. */
    public enum Outcome {
        ADDED,
        REVISED,
        UNCHANGED,
        /** An article may be lost. */
        REFUSED,
        /** It never was an article. */
        PASSED
    }

    static Taken refused(String place, String reason, boolean loss) {
        return new Taken(
                place,
                loss ? Outcome.REFUSED : Outcome.PASSED,
                Optional.empty(),
                Optional.empty(),
                Optional.of(reason));
    }

    static Taken of(String place, Outcome outcome, String article, Optional<String> story) {
        return new Taken(place, outcome, Optional.of(article), story, Optional.empty());
    }
}
