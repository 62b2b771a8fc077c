package org.depeche.text.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depeche.text.article.Article;
import org.depeche.text.reuse.anchor.WordSample;
import org.depeche.text.reuse.fold.FoldedWords;
import org.depeche.text.reuse.index.IndexSettings;
import org.depeche.text.reuse.index.ReusePair;

/**
 * Finds the passages that the articles of a whole collection share.
 *
 * <p>In whatever order the articles are added, the same passages are found: first it is learned how much the words of the
 * collection tell ({@link WordSample}), then the articles are read in the order of {@link ComponentReuse}. The texts stay
 * in memory.
 */
public final class CollectionReuse {
    private final IndexSettings settings;
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final WordSample sample = new WordSample();

    public CollectionReuse(IndexSettings settings) {
        this.settings = settings;
    }

    /** Takes {@code article} in, unless one of its id was added before. */
    public synchronized void add(Article article) {
        if (articles.putIfAbsent(article.id(), article) == null) {
            sample.add(FoldedWords.of(article.text()));
        }
    }

    /** All passages, by the places of their two articles in the collection. */
    public synchronized List<ReusePair> pairs() {
        var places = new HashMap<String, Integer>();
        articles.keySet().forEach(id -> places.put(id, places.size()));
        var pairs = new ArrayList<>(new ComponentReuse(settings, sample.frequencies()).pairs(articles.values()));
        pairs.sort(Comparator.comparingLong(pair -> {
            long one = places.getOrDefault(pair.a(), 0);
            long other = places.getOrDefault(pair.b(), 0);
            return (Math.max(one, other) << Integer.SIZE) | Math.min(one, other);
        }));
        return List.copyOf(pairs);
    }
}
