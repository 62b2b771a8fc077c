package org.depeche.text.collation.witness;

import java.util.List;
import org.depeche.text.article.Language;
import org.depeche.text.article.Span;
import org.depeche.text.reading.Reading;

/** An article of the story with its sentences ready to be compared. */
public record Witness(int index, Reading reading, List<Sentence> sentences) {

    public String id() {
        return reading.article().id();
    }

    public String text() {
        return reading.article().text();
    }

    public Language language() {
        return reading.article().language();
    }

    public Locus locus(Span span) {
        return new Locus(id(), span);
    }

    public int wordCount() {
        return sentences.stream().mapToInt(Sentence::size).sum();
    }
}
