package org.depeche.text.collation.witness;

import java.util.List;
import java.util.stream.Collectors;
import org.depeche.text.article.Span;

/** A sentence of an article with its words; equal only to itself. */
public final class Sentence {
    private final int article;
    private final int index;
    private final Span span;
    private final boolean heading;
    private final List<Word> words;
    private final String key;
    private final double weight;

    public Sentence(int article, int index, Span span, boolean heading, List<Word> words) {
        this.article = article;
        this.index = index;
        this.span = span;
        this.heading = heading;
        this.words = List.copyOf(words);
        this.key = words.stream().map(Word::form).collect(Collectors.joining(" "));
        this.weight = words.stream().mapToDouble(Word::weight).sum();
    }

    /** The article's place in the story. */
    public int article() {
        return article;
    }

    /** Its place in the article. */
    public int index() {
        return index;
    }

    public Span span() {
        return span;
    }

    public boolean isHeading() {
        return heading;
    }

    public List<Word> words() {
        return words;
    }

    /** Its forms in order: sentences with equal keys are verbatim the same. */
    public String key() {
        return key;
    }

    /** The weights of its words together. */
    public double weight() {
        return weight;
    }

    public int size() {
        return words.size();
    }

    /** How many of its words stand inside quotation marks. */
    public long quotedWords() {
        return words.stream().filter(Word::quoted).count();
    }

    @Override
    public String toString() {
        return article + "#" + index + " " + key;
    }
}
