package org.depeche.newsroom;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.article.Outlet;
import org.depeche.text.reuse.Copying;
import org.depeche.text.reuse.index.ReusePair;
import org.depeche.text.words.FoldedText;

/**
 * Counts how many outlets tell a story and in how many voices: articles that are copies of one another, bear one headline
 * or come from one outlet speak with one voice.
 */
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
                copies.computeIfAbsent(pair.other(), unseen -> new ArrayList<>())
                        .add(pair.one());
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

    /** Voices are the parts into which copying, headlines and outlets bind the articles. */
    public int voices(List<String> story) {
        var left = new HashSet<>(story);
        var byMark = new HashMap<String, List<String>>();
        for (var id : story) {
            marks(id)
                    .forEach(mark -> byMark.computeIfAbsent(mark, unseen -> new ArrayList<>())
                            .add(id));
        }
        int voices = 0;
        for (var id : story) {
            if (left.remove(id)) {
                voices++;
                silence(id, left, byMark);
            }
        }
        return voices;
    }

    /** Takes away all that speak with the voice of {@code first}. */
    private void silence(String first, Set<String> left, Map<String, List<String>> byMark) {
        var open = new ArrayList<>(List.of(first));
        while (!open.isEmpty()) {
            var id = open.removeLast();
            for (var other : copies.getOrDefault(id, List.of())) {
                if (left.remove(other)) {
                    open.add(other);
                }
            }
            for (var mark : marks(id)) {
                for (var other : byMark.getOrDefault(mark, List.of())) {
                    if (left.remove(other)) {
                        open.add(other);
                    }
                }
            }
        }
    }

    private List<String> marks(String id) {
        var marks = new ArrayList<String>();
        outlet(id).ifPresent(outlet -> marks.add("outlet " + outlet));
        var article = articles.get(id);
        if (article != null) {
            article.headline().map(FoldedText::key).ifPresent(key -> marks.add("headline " + key));
        }
        return marks;
    }

    private Optional<String> outlet(String id) {
        var article = articles.get(id);
        return article == null
                ? Optional.empty()
                : article.outlet().map(Outlet::name).or(() -> article.url().flatMap(VoiceCounter::host));
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost())
                    .map(host -> host.startsWith("www.") ? host.substring("www.".length()) : host);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private int length(String id) {
        var article = articles.get(id);
        return article == null ? 0 : article.text().split("\\s+").length;
    }
}
