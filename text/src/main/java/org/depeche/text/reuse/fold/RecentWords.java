package org.depeche.text.reuse.fold;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The words of the articles asked for of late, so that a hot one is not read again for each copy. Of the newest articles the
 * words' codes alone, four bytes each, are kept as well: most strangers that share a group of words with a new article are looked
 * at once for it and share nothing else.
 */
public final class RecentWords {
    private static final int MOST_WORDS = 3_000_000;

    /** Codes may take a sixteenth of the heap: 96 million words of 6 GB. */
    private static final long MOST_CODES =
            Math.max(MOST_WORDS, Runtime.getRuntime().maxMemory() / 16 / Integer.BYTES);

    private final Map<Integer, FoldedWords> recent = new LinkedHashMap<>(1024, 0.75f, true);
    private final NewestCodes newest = new NewestCodes(MOST_CODES);
    private final IntFunction<String> texts;
    private long kept;

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
        var known = newest.get(article);
        if (known != null) {
            return known;
        }
        var words = recent.get(article);
        // Strangers are not to push out the hot ones.
        var codes = (words == null ? FoldedWords.of(texts.apply(article)) : words).codes();
        newest.put(article, codes);
        return codes;
    }

    public void remove(int article) {
        var words = recent.remove(article);
        kept -= words == null ? 0 : words.size();
        newest.remove(article);
    }

    public void put(int article, FoldedWords words) {
        recent.put(article, words);
        newest.put(article, words.codes());
        kept += words.size();
        Iterator<FoldedWords> oldest = recent.values().iterator();
        while (kept > MOST_WORDS && recent.size() > 1) {
            kept -= oldest.next().size();
            oldest.remove();
        }
    }
}
