package org.depeche.text.story;

import java.util.Optional;

/**
 * A passage that an article shares with another: evidence for one story, never proof.
 *
 * @param article the other article's id
 * @param words how many words the two share
 * @param agency the agency whose dispatch the passage comes from, where that is known
 */
public record SharedWords(String article, int words, Optional<String> agency) {

    public SharedWords {
        if (words < 1) {
            throw new IllegalArgumentException("shared words " + words + ": at least one is needed");
        }
    }
}
