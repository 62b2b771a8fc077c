package org.depeche.text.reuse.fold;

import java.util.function.IntFunction;

/**
 * The words of the articles asked for of late, so that a hot one is not read again for each copy. Their codes alone, four
 * bytes a word, are kept for many more: most strangers that share a group of words with a new article are looked at once for
 * it and share nothing else.
 */
public final class RecentWords {
    private static final int MOST_WORDS = 3_000_000;
    /** Codes may take a sixteenth of the heap: 96 million words of 6 GB. */
    private static final long MOST_CODES =
            Math.max(MOST_WORDS, Runtime.getRuntime().maxMemory() / 16 / Integer.BYTES);

    private final RecentlyUsed<FoldedWords> recent = new RecentlyUsed<>(MOST_WORDS, FoldedWords::size);
    private final RecentlyUsed<int[]> codes = new RecentlyUsed<>(MOST_CODES, row -> row.length);
    private final IntFunction<String> texts;

    public RecentWords(IntFunction<String> texts) {
        this.texts = texts;
    }

    public FoldedWords of(int article) {
        var known = recent.get(article);
        if (known != null) {
            return known;
        }
        var words = FoldedWords.of(texts.apply(article));
        put(article, words);
        return words;
    }

    /** The codes of an article's words, in order; not to be changed. */
    public int[] codes(int article) {
        var known = codes.get(article);
        if (known != null) {
            return known;
        }
        var read = FoldedWords.of(texts.apply(article)).codes();
        codes.put(article, read);
        return read;
    }

    public void remove(int article) {
        recent.remove(article);
        codes.remove(article);
    }

    public void put(int article, FoldedWords words) {
        recent.put(article, words);
        codes.put(article, words.codes());
    }
}
