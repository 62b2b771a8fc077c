package org.depeche.text.collation.dispatch;

import java.util.List;
import java.util.Optional;
import org.depeche.text.article.Span;
import org.depeche.text.collation.witness.Locus;

/**
 * The agency copy behind some of the articles.
 *
 * @param agency the agency's short name; absent where none of the copies credits one
 * @param reconstructed whether it was put together from its copies; false where an article is the dispatch itself
 * @param sentences its sentences in order, as spans of {@code text}
 */
public record Dispatch(Optional<String> agency, boolean reconstructed, String text, List<DispatchSentence> sentences) {

    /**
     * A sentence of a dispatch.
     *
     * @param witnesses where its copies stand in the articles, the one whose wording was taken first
     * @param confidence 0 to 1, how sure its wording is
     */
    public record DispatchSentence(Span span, List<Locus> witnesses, double confidence) {
        public DispatchSentence {
            witnesses = List.copyOf(witnesses);
        }
    }

    public Dispatch {
        sentences = List.copyOf(sentences);
    }
}
