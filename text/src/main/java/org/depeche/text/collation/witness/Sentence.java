package org.depeche.text.collation.witness;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Integer, Double> stems;
    private final double stemWeight;

    public Sentence(int article, int index, Span span, boolean heading, List<Word> words) {
        this.article = article;
        this.index = index;
        this.span = span;
        this.heading = heading;
        this.words = List.copyOf(words);
        this.key = words.stream().map(Word::form).collect(Collectors.joining(" "));
        this.weight = words.stream().mapToDouble(Word::weight).sum();
        this.stems = stems(words);
        this.stemWeight =
                stems.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static Map<Integer, Double> stems(List<Word> words) {
        var stems = new HashMap<Integer, Double>();
        words.stream()
                .filter(word -> word.isContent() || word.number())
                .forEach(word -> stems.merge(word.stem(), word.weight(), Math::max));
        return Collections.unmodifiableMap(stems);
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

    /** The stems of its telling words, each with its weight. */
    public Map<Integer, Double> stems() {
        return stems;
    }

    /** The weights of its stems together. */
    public double stemWeight() {
        return stemWeight;
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
