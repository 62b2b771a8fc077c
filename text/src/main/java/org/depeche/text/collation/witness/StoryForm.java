package org.depeche.text.collation.witness;

import org.depeche.text.article.Span;

/** One form of a story's words, with what all words of this form have in common. */
final class StoryForm {
    final String form;
    private final int id;
    private final int stem;

    /** In how many distinct sentences of the story it stands. */
    private int sentences;

    private int countedLast = -1;
    private double weight;

    StoryForm(String form, int id, int stem) {
        this.form = form;
        this.id = id;
        this.stem = stem;
    }

    /** Counts it in the sentence of this number, once. */
    void countIn(int sentence) {
        if (countedLast != sentence) {
            countedLast = sentence;
            sentences++;
        }
    }

    int sentences() {
        return sentences;
    }

    void weigh(double told) {
        weight = told;
    }

    Word word(Span span, boolean number, boolean quoted) {
        return new Word(form, id, stem, span, number, quoted, weight);
    }
}
