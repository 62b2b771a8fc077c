package org.depeche.text.collation;

import java.util.List;
import org.depeche.text.article.Span;
import org.depeche.text.reading.Reading;

/** An article of the story with its sentences ready to be compared. */
record Witness(int index, Reading reading, List<Sentence> sentences) {

    String id() {
        return reading.article().id();
    }

    String text() {
        return reading.article().text();
    }

    Locus locus(Span span) {
        return new Locus(id(), span);
    }

    int wordCount() {
        return sentences.stream().mapToInt(Sentence::size).sum();
    }
}
