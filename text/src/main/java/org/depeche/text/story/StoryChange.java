package org.depeche.text.story;

import java.util.List;

/**
 * What mending changed.
 *
 * @param from the story that the articles left; it no longer exists where {@link Kind#JOINED}
 * @param into the story where they are now
 * @param articles the articles that moved
 */
public record StoryChange(Kind kind, String from, String into, List<String> articles) {

    /** What can happen to a story. */
    public enum Kind {
        /** Two stories had grown together. */
        JOINED,
        /** A part went its own way; {@code into} is new. */
        SPLIT,
        /** A few members moved from one story to another. */
        MOVED,
        /** The story is as it was, in another thread: {@code from} and {@code into} are threads, {@code articles} its own. */
        THREADED
    }

    public StoryChange {
        articles = List.copyOf(articles);
    }
}
