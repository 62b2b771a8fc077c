package org.depeche.store.story;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A story in short: who tells it, and who shares text with whom.
 *
 * @param tellings its articles that may be shown, the earliest first
 */
public record StoryDigest(StoredStory story, List<Telling> tellings, List<Copying> copyings) {

    /**
     * An article of a story.
     *
     * @param agency the agency credited first
     * @param publishedAt seconds since 1970
     * @param length of its text in UTF-16 units
     * @param opening the beginning of its text, where it has no headline
     */
    public record Telling(
            String article,
            long revision,
            Optional<String> outlet,
            Optional<String> headline,
            Optional<String> agency,
            OptionalLong publishedAt,
            String language,
            int length,
            String opening) {}

    /** So many words of {@code copy} stand in {@code source} too, two revisions of the story. */
    public record Copying(long copy, long source, int words) {}

    /** An article that copies so much of its text adds nothing to the agencies' telling. */
    private static final double COPY = 0.8;

    /** Letters, signs and the space after it: so long is a word of French or English on the whole. */
    private static final double WORD = 6;

    /** Whether an agency is credited somewhere, and every other article is nothing but a copy. */
    public boolean isOfAgenciesOnly() {
        return tellings.stream().anyMatch(telling -> telling.agency().isPresent())
                && tellings.stream().allMatch(telling -> telling.agency().isPresent() || isCopy(telling));
    }

    private boolean isCopy(Telling telling) {
        return copyings.stream()
                .filter(copying -> copying.copy() == telling.revision())
                .anyMatch(copying -> copying.words() >= COPY * telling.length() / WORD);
    }

    public StoryDigest {
        tellings = List.copyOf(tellings);
        copyings = List.copyOf(copyings);
    }
}
