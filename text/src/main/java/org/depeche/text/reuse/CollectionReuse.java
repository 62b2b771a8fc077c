package org.depeche.text.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depeche.text.article.Article;
import org.depeche.text.reuse.index.IndexSettings;
import org.depeche.text.reuse.index.PassageIndex;
import org.depeche.text.reuse.index.ReusePair;

/**
 * Finds the passages that the articles of a whole collection share.
 *
 * <p>Articles are best added in the order they were published. What turns out to be furniture or a set phrase only after
 * many articles is left out of {@link #pairs()}, though {@link #add} may have told it.
 */
public final class CollectionReuse {
    private final Map<String, String> texts = new HashMap<>();
    private final PassageIndex index;
    private final List<ReusePair> pairs = new ArrayList<>();

    public CollectionReuse(IndexSettings settings) {
        this.index = new PassageIndex(settings, id -> texts.getOrDefault(id, ""));
    }

    /** The passages that {@code article} shares with those added before, as far as is known now. */
    public synchronized List<ReusePair> add(Article article) {
        texts.putIfAbsent(article.id(), article.text());
        var found = index.add(article);
        pairs.addAll(found);
        return found;
    }

    /** All passages found, in the order of the articles, without furniture and set phrases. */
    public synchronized List<ReusePair> pairs() {
        return pairs.stream().filter(index::stillHolds).toList();
    }

    /** How much memory the index takes, about, without the texts. */
    public long indexBytes() {
        return index.bytes();
    }
}
