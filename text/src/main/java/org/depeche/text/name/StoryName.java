package org.depeche.text.name;

import java.util.List;

/**
 * One person, place or organisation of a story, with all names that the story's articles give it.
 *
 * @param name the fullest name, in its most frequent spelling
 * @param references where the articles name it, in the order of the articles
 */
public record StoryName(Name.Kind kind, String name, List<Reference> references) {

    /**
     * One article's name for it.
     *
     * @param article the article's number in the list that was joined
     * @param name the number of the {@link Name} in that article's list
     */
    public record Reference(int article, int name) {}

    public StoryName {
        references = List.copyOf(references);
    }
}
