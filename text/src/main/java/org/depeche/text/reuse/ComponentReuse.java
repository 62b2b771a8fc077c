package org.depeche.text.reuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.depeche.text.article.Article;
import org.depeche.text.reuse.anchor.Anchors;
import org.depeche.text.reuse.anchor.Information;
import org.depeche.text.reuse.anchor.WordFrequencies;
import org.depeche.text.reuse.fold.FoldedWords;
import org.depeche.text.reuse.index.IndexSettings;
import org.depeche.text.reuse.index.PassageIndex;
import org.depeche.text.reuse.index.ReusePair;

/**
 * Finds the passages that the articles of a part of a collection share, where no other article has any anchor of theirs.
 *
 * <p>Idea: what an index tells of an article depends on the frequencies of words and on the articles with which it shares
 * anchors, directly or through others. So with the frequencies of the whole collection
 * ({@link org.depeche.text.reuse.anchor.WordSample}), each component of articles bound by common {@link #anchors} can be
 * read by itself, on any machine, and all give together what the whole would give at once. Within a component articles
 * are read by their dates (those without one last) and ids, so that no order of arrival matters.
 *
 * <p>Cost: some 0.4 ms an article. In news of months most articles hang together through stock phrases and long stories:
 * the largest component may hold most of the collection, and is read by one thread.
 */
public final class ComponentReuse {
    private static final Comparator<Article> BY_DATE = Comparator.comparing((Article article) ->
                    article.published().map(date -> date.iso()).orElse("\uFFFF"))
            .thenComparing(Article::id);

    private final IndexSettings settings;
    private final WordFrequencies frequencies;

    /** With the {@code frequencies} of the whole collection, settled by its sample. */
    public ComponentReuse(IndexSettings settings, WordFrequencies frequencies) {
        this.settings = settings;
        this.frequencies = frequencies;
    }

    /** The anchors in {@code text}, each once: articles that share none have no bearing on one another. */
    public long[] anchors(String text) {
        var words = FoldedWords.of(text);
        var rare = new Information(words, frequencies).rareGroups();
        return rare.stream()
                .mapToLong(word -> Anchors.told(Anchors.hash(words, word)))
                .distinct()
                .toArray();
    }

    /** The passages that articles of {@code component} share; the ids must differ. */
    public List<ReusePair> pairs(Collection<Article> component) {
        var texts = new HashMap<String, String>();
        component.forEach(article -> texts.put(article.id(), article.text()));
        var index = new PassageIndex(settings, id -> texts.getOrDefault(id, ""), frequencies);
        var pairs = new ArrayList<ReusePair>();
        component.stream().sorted(BY_DATE).forEach(article -> pairs.addAll(index.add(article)));
        // What turned out to be furniture after it had been told is taken back.
        return pairs.stream().filter(index::stillHolds).toList();
    }
}
