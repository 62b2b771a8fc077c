package org.depeche.store.article;

import java.util.List;
import org.depeche.text.article.Span;

/** A revision's text with its sentences. */
public record SourceText(String text, List<Span> sentences) {

    public SourceText {
        sentences = List.copyOf(sentences);
    }

    /** The words of a sentence. */
    public String text(Span sentence) {
        return text.substring(sentence.start(), sentence.end());
    }
}
