package org.depeche.text.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depeche.text.article.Article;
import org.depeche.text.reuse.collection.WholeCollection;
import org.depeche.text.reuse.index.IndexSettings;
import org.depeche.text.reuse.index.ReusePair;

/**
 * Finds the passages that the articles of a whole collection share.
 *
 * <p>It gathers the articles, whose texts stay in memory, and tells them by {@link WholeCollection}: by their dates, those
 * of one moment in the order in which they were added.
 */
public final class CollectionReuse {
    private final IndexSettings settings;
    private final Map<String, Article> articles = new LinkedHashMap<>();

    public CollectionReuse(IndexSettings settings) {
        this.settings = settings;
    }

    /** Takes {@code article} in, unless one of its id was added before. */
    public synchronized void add(Article article) {
        articles.putIfAbsent(article.id(), article);
    }

    /** All passages, by the places of their two articles in the collection. */
    public synchronized List<ReusePair> pairs() {
        var places = new HashMap<String, Integer>();
        articles.keySet().forEach(id -> places.put(id, places.size()));
        var pairs = new ArrayList<>(new WholeCollection(List.copyOf(articles.values()), settings).pairs());
        pairs.sort(Comparator.comparingLong(pair -> {
            long one = places.getOrDefault(pair.a(), 0);
            long other = places.getOrDefault(pair.b(), 0);
            return (Math.max(one, other) << Integer.SIZE) | Math.min(one, other);
        }));
        return List.copyOf(pairs);
    }
}
