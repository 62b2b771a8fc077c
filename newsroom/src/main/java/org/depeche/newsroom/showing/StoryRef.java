package org.depeche.newsroom.showing;

/**
 * A story as it stands after one change of the archive: equal references, equal stories.
 *
 * @param change the number of the newest change to the story or to one of its articles
 */
public record StoryRef(String id, String thread, int articles, long change) {}
