package org.depeche.store.query;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.depeche.text.article.Span;

/**
 * One hit of a search.
 *
 * @param article the label of the article
 * @param story the story it is in; empty where it was not placed yet
 * @param publishedAt seconds since 1970
 * @param ownShare how much of its text is its own, in per cent
 * @param speaker who said it, of a quotation whose speaker is known
 * @param snippets the parts of its text that tell why it was found; for a quotation or a sentence cut its words
 */
public record SearchHit(
        String article,
        Optional<String> story,
        Optional<String> headline,
        Optional<String> outlet,
        Optional<String> url,
        OptionalLong publishedAt,
        int ownShare,
        Optional<String> speaker,
        List<Snippet> snippets) {

    /** A part of a text, and the stretches of {@code text} that match. */
    public record Snippet(String text, List<Span> matches) {
        public Snippet {
            matches = List.copyOf(matches);
        }
    }

    public SearchHit {
        snippets = List.copyOf(snippets);
    }
}
