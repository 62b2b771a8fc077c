package org.depeche.store.story;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which stories to list.
 *
 * @param fewestArticles 1 for all
 * @param from stories with an article at or after this moment, in seconds since 1970
 * @param to stories with an article at or before this moment
 * @param most at most so many
 * @param after stories after this one in the list
 */
public record StoryFilter(
        int fewestArticles,
        OptionalLong from,
        OptionalLong to,
        Optional<String> thread,
        int most,
        Optional<Place> after) {

    /** A story's place in the list: by its newest article, then by its name. */
    public record Place(OptionalLong lastAt, String id) {}

    public StoryFilter {
        if (fewestArticles < 1 || most < 1) {
            throw new IllegalArgumentException(
                    "fewest articles " + fewestArticles + ", most stories " + most + ": both must be positive");
        }
    }

    /** All stories. */
    public static StoryFilter standard() {
        return new StoryFilter(
                1, OptionalLong.empty(), OptionalLong.empty(), Optional.empty(), Integer.MAX_VALUE, Optional.empty());
    }

    public StoryFilter withFewestArticles(int articles) {
        return new StoryFilter(articles, from, to, thread, most, after);
    }

    public StoryFilter withFrom(long second) {
        return new StoryFilter(fewestArticles, OptionalLong.of(second), to, thread, most, after);
    }

    public StoryFilter withTo(long second) {
        return new StoryFilter(fewestArticles, from, OptionalLong.of(second), thread, most, after);
    }

    public StoryFilter withThread(String value) {
        return new StoryFilter(fewestArticles, from, to, Optional.of(value), most, after);
    }

    public StoryFilter withMost(int stories) {
        return new StoryFilter(fewestArticles, from, to, thread, stories, after);
    }

    public StoryFilter withAfter(OptionalLong lastAt, String id) {
        return new StoryFilter(fewestArticles, from, to, thread, most, Optional.of(new Place(lastAt, id)));
    }
}
