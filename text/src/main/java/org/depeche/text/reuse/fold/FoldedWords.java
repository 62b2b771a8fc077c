package org.depeche.text.reuse.fold;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.BitSet;
import org.depeche.text.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text as a row of word codes: equal codes are words that differ in typography at most.
 *
 * <p>Idea: comparing texts takes millions of words, so they are read in one pass into plain arrays, without a string a
 * word. A code is a hash of the word's letters in small, bare form (no accents, no ligatures). Apostrophes, hyphens and
 * all marks part words; a digit beside a letter does too, so that <i>16H15</i> equals <i>16 h 15</i>. Thousands are
 * joined (<i>1.300</i>, <i>1 300</i>, <i>1300</i>) and Roman numerals of capitals read (<i>acte VIII</i>, <i>acte 8</i>).
 * Digits are never folded away. Two different words share a code once in four thousand million pairs.
 *
 * <p>A word also knows its sentence. The bounds found here need no language and no model: they only settle where a
 * passage ends tidily. Weights and sentences are worked out
 * when first asked for, so an object must stay on one thread. Cost: linear.
 */
public final class FoldedWords {
    private final String text;
    private final int size;
    private final int[] codes;
    private final int[] starts;
    private final int[] ends;
    private int @Nullable [] weightBefore;
    private int @Nullable [] sentenceOf;
    private int @Nullable [] sentenceStarts;
    private @Nullable BitSet quoted;

    private FoldedWords(FoldedWords whole, int from, int to) {
        this.text = whole.text;
        this.size = to - from;
        this.codes = Arrays.copyOfRange(whole.codes, from, to);
        this.starts = Arrays.copyOfRange(whole.starts, from, to);
        this.ends = Arrays.copyOfRange(whole.ends, from, to);
    }

    private FoldedWords(WordScanner scanner) {
        this.text = scanner.text();
        this.size = scanner.size();
        this.codes = Arrays.copyOf(scanner.codes(), size);
        this.starts = Arrays.copyOf(scanner.starts(), size);
        this.ends = Arrays.copyOf(scanner.ends(), size);
    }

    public static FoldedWords of(String text) {
        var scanner = new WordScanner(text);
        scanner.scan();
        return new FoldedWords(scanner);
    }

    /** The words from {@code from} to before {@code to}; their places still refer to the whole text. */
    public FoldedWords part(int from, int to) {
        return new FoldedWords(this, from, to);
    }

    public int size() {
        return size;
    }

    public int code(int word) {
        return codes[word];
    }

    /** The codes of all words; not to be changed. */
    int[] codes() {
        return codes;
    }

    public int start(int word) {
        return starts[word];
    }

    public int end(int word) {
        return ends[word];
    }

    public String text() {
        return text;
    }

    /** The first word that starts at or after {@code offset}; the number of words where none does. */
    public int wordAt(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** The place in the text of the words from {@code from} to before {@code to}, with the marks of whole sentences. */
    public Span span(int from, int to) {
        boolean opens = firstWord(sentenceOf(from)) == from;
        boolean closes = firstWord(sentenceOf(to - 1) + 1) == to;
        return SentenceBounds.withMarks(text, starts[from], ends[to - 1], opens, closes);
    }

    /** How much the words from {@code from} to before {@code to} weigh: 2 for up to three letters, 4 for more. */
    public int weight(int from, int to) {
        var sums = weightBefore == null ? weigh() : weightBefore;
        return sums[to] - sums[from];
    }

    /** Whether {@code word} stands between quotation marks. */
    public boolean isQuoted(int word) {
        var words = quoted;
        if (words == null) {
            words = QuotedWords.of(this);
            quoted = words;
        }
        return words.get(word);
    }

    public int sentenceOf(int word) {
        return (sentenceOf == null ? markSentences() : sentenceOf)[word];
    }

    /** The first word of {@code sentence}; for the one past the last, the number of words. */
    public int firstWord(int sentence) {
        if (sentenceStarts == null) {
            markSentences();
        }
        return requireNonNull(sentenceStarts)[sentence];
    }

    private int[] weigh() {
        var sums = new int[size + 1];
        for (int word = 0; word < size; word++) {
            boolean small = ends[word] - starts[word] <= 3 && !Character.isDigit(text.charAt(starts[word]));
            sums[word + 1] = sums[word] + (small ? 2 : 4);
        }
        weightBefore = sums;
        return sums;
    }

    private int[] markSentences() {
        var firstWords = new int[size + 1];
        var sentences = new int[size];
        int count = 0;
        for (int word = 0; word < size; word++) {
            if (word == 0 || SentenceBounds.between(text, starts[word - 1], ends[word - 1], starts[word])) {
                firstWords[count++] = word;
            }
            sentences[word] = count - 1;
        }
        firstWords[count] = size;
        sentenceStarts = Arrays.copyOf(firstWords, count + 1);
        sentenceOf = sentences;
        return sentences;
    }
}
