package org.depeche.newsroom.archive;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which stories of an archive to list.
 *
 * @param fewestArticles 1 for all
 * @param from stories with an article on or after this day
 * @param to stories with an article on or before this day
 * @param most at most so many, the newest first
 * @param after those after this place in the list
 */
public record StoryQuery(
        String archive,
        int fewestArticles,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        int most,
        Optional<StoryCursor> after) {

    /** From the newest story on. */
    public StoryQuery(String archive, int fewestArticles, Optional<LocalDate> from, Optional<LocalDate> to, int most) {
        this(archive, fewestArticles, from, to, most, Optional.empty());
    }

    /** The same stories, those after {@code place}. */
    public StoryQuery from(StoryCursor place) {
        return new StoryQuery(archive, fewestArticles, from, to, most, Optional.of(place));
    }
}
