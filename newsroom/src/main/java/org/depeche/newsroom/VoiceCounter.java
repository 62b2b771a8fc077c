package org.depeche.newsroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.reuse.Copying;
import org.depeche.text.reuse.Voices;
import org.depeche.text.reuse.index.ReusePair;

/** Counts how many outlets tell a story and in how many voices. */
public final class VoiceCounter {
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, List<String>> copies = new HashMap<>();

    public VoiceCounter(List<Article> articles, List<ReusePair> passages) {
        articles.forEach(article -> this.articles.put(article.id(), article));
        record Pair(String one, String other) {}
        var words = new HashMap<Pair, Integer>();
        passages.stream()
                .filter(passage -> !passage.isQuotation())
                .forEach(passage -> words.merge(new Pair(passage.a(), passage.b()), passage.words(), Integer::sum));
        words.forEach((pair, count) -> {
            if (Copying.isLikely(count, Math.min(length(pair.one()), length(pair.other())))) {
                copies.computeIfAbsent(pair.one(), unseen -> new ArrayList<>()).add(pair.other());
            }
        });
    }

    /** The language of most of {@code story}; of several the first. */
    public Language language(List<String> story) {
        var counts = new LinkedHashMap<Language, Integer>();
        story.stream()
                .map(articles::get)
                .filter(Objects::nonNull)
                .forEach(article -> counts.merge(article.language(), 1, Integer::sum));
        return counts.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey)
                .orElse(Language.UNDETERMINED);
    }

    public int outlets(List<String> story) {
        return (int) story.stream()
                .map(this::outlet)
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }

    /** In how many voices {@code story} is told; see {@link Voices}. */
    public int voices(List<String> story) {
        var voices = new Voices<String>();
        story.forEach(id ->
                voices.add(id, outlet(id), Optional.ofNullable(articles.get(id)).flatMap(Article::headline)));
        var members = new HashSet<>(story);
        for (var id : story) {
            copies.getOrDefault(id, List.of()).stream()
                    .filter(members::contains)
                    .forEach(other -> voices.unite(id, other));
        }
        return voices.count();
    }

    private Optional<String> outlet(String id) {
        return Optional.ofNullable(articles.get(id)).flatMap(Voices::outlet);
    }

    private int length(String id) {
        return Optional.ofNullable(articles.get(id))
                .map(Article::text)
                .map(Copying::words)
                .orElse(0);
    }
}
