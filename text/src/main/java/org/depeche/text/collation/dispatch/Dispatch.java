package org.depeche.text.collation.dispatch;

import java.util.List;
import java.util.Optional;
import org.depeche.text.article.Span;
import org.depeche.text.collation.edit.Edit;
import org.depeche.text.collation.witness.Locus;

/**
 * The agency copy behind some of the articles.
 *
 * @param agency the agency's short name; absent where none of the copies credits one
 * @param reconstructed whether it was put together from its copies; false where an article is the dispatch itself
 * @param sentences its sentences in order, as spans of {@code text}
 * @param states the versions the agency sent, as its copies show them, earliest first; none where it sent one only
 */
public record Dispatch(
        Optional<String> agency,
        boolean reconstructed,
        String text,
        List<DispatchSentence> sentences,
        List<State> states) {

    /**
     * A sentence of a dispatch.
     *
     * @param witnesses where its copies stand in the articles, the one whose wording was taken first
     * @param confidence 0 to 1, how sure its wording is
     * @param variants what copies have in the place of some of its words, by place: its critical apparatus
     */
    public record DispatchSentence(Span span, List<Locus> witnesses, double confidence, List<Variant> variants) {
        public DispatchSentence {
            witnesses = List.copyOf(witnesses);
            variants = List.copyOf(variants);
        }

        /** A sentence that all copies have in the same words. */
        public DispatchSentence(Span span, List<Locus> witnesses, double confidence) {
            this(span, witnesses, confidence, List.of());
        }
    }

    /**
     * Another reading of some words.
     *
     * @param span the words of the dispatch's text that it stands for; empty where words were added
     * @param text what the copies have instead; empty where they leave the words out
     * @param articles the copies, by their ids
     */
    public record Variant(Span span, String text, Edit.Kind kind, List<String> articles) {
        public Variant {
            articles = List.copyOf(articles);
        }
    }

    /**
     * A version of the dispatch.
     *
     * @param articles the copies made of it
     * @param readings what it has where versions differ
     */
    public record State(List<String> articles, List<String> readings) {
        public State {
            articles = List.copyOf(articles);
            readings = List.copyOf(readings);
        }
    }

    public Dispatch {
        sentences = List.copyOf(sentences);
        states = List.copyOf(states);
    }

    /** A dispatch of which one version is known. */
    public Dispatch(Optional<String> agency, boolean reconstructed, String text, List<DispatchSentence> sentences) {
        this(agency, reconstructed, text, sentences, List.of());
    }
}
