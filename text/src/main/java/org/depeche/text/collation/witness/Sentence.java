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
    private final WeightedNumbers forms;
    private final WeightedNumbers stems;

    /** By place, how many words before it stand inside quotation marks. */
    private final int[] quotedBefore;

    public Sentence(int article, int index, Span span, boolean heading, List<Word> words) {
        this.article = article;
        this.index = index;
        this.span = span;
        this.heading = heading;
        this.words = List.copyOf(words);
        this.key = words.stream().map(Word::form).collect(Collectors.joining(" "));
        this.weight = words.stream().mapToDouble(Word::weight).sum();
        this.forms = WeightedNumbers.forms(words);
        this.stems = WeightedNumbers.stems(words);
        this.quotedBefore = new int[words.size() + 1];
        for (int place = 0; place < words.size(); place++) {
            quotedBefore[place + 1] = quotedBefore[place] + (words.get(place).quoted() ? 1 : 0);
        }
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

    /** The weight of the words that both have, each as often as both have it: what they share in runs weighs no more. */
    public double commonWeight(Sentence other) {
        return forms.common(other.forms);
    }

    /** The weight of the stems of telling words that both have, wherever they stand. */
    public double commonStems(Sentence other) {
        return stems.common(other.stems);
    }

    /** The weights of the stems of its telling words together. */
    public double stemWeight() {
        return stems.sum();
    }

    public int size() {
        return words.size();
    }

    /** How many of its words {@code start..end} stand inside quotation marks. */
    public int quotedWords(int start, int end) {
        return quotedBefore[end] - quotedBefore[start];
    }

    @Override
    public String toString() {
        return article + "#" + index + " " + key;
    }
}
