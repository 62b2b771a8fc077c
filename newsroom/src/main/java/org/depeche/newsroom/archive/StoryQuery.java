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
 */
public record StoryQuery(
        String archive, int fewestArticles, Optional<LocalDate> from, Optional<LocalDate> to, int most) {}
