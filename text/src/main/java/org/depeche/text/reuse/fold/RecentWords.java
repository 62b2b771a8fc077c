package org.depeche.text.reuse.fold;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** The words of the articles asked for of late, so that a hot one is not read again for each copy. */
public final class RecentWords {
    private static final int MOST_WORDS = 3_000_000;
    private final Map<Integer, FoldedWords> recent = new LinkedHashMap<>(1024, 0.75f, true);
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

    public void remove(int article) {
        var words = recent.remove(article);
        kept -= words == null ? 0 : words.size();
    }

    public void put(int article, FoldedWords words) {
        recent.put(article, words);
        kept += words.size();
        Iterator<FoldedWords> oldest = recent.values().iterator();
        while (kept > MOST_WORDS && recent.size() > 1) {
            kept -= oldest.next().size();
            oldest.remove();
        }
    }
}
