package org.depeche.newsroom;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.text.article.Article;
import org.depeche.text.article.Credit;
import org.depeche.text.reuse.index.ReusePair;
import org.depeche.text.story.Reasons;
import org.depeche.text.story.SharedWords;
import org.depeche.text.story.Story;
import org.depeche.text.story.StoryClusterer;
import org.depeche.text.story.StoryItem;
import org.depeche.text.story.StorySettings;

/** Sorts a closed set of articles into stories: none is forgotten, and all are known before the last word is said. */
final class StorySorter {
    private static final Duration FOR_EVER = Duration.ofDays(365_000);

    /** Mending may show what was hidden before; it settles after one or two rounds. */
    private static final int MOST_ROUNDS = 3;

    private final StoryClusterer clusterer =
            new StoryClusterer(StorySettings.standard().withWindow(FOR_EVER));

    private StorySorter() {}

    /** The articles, each with an id of its own, in the order of their dates; {@code passages} are evidence. */
    static StorySorter sort(List<Article> articles, List<ReusePair> passages) {
        var sorter = new StorySorter();
        var shared = shared(articles, passages);
        articles.stream()
                .map(article -> StoryItem.of(article).withShared(shared.getOrDefault(article.id(), List.of())))
                .sorted(Comparator.comparing(
                                (StoryItem item) -> item.published().orElse(Instant.MIN))
                        .thenComparing(StoryItem::id))
                .forEach(sorter.clusterer::place);
        for (int round = 0; round < MOST_ROUNDS && !sorter.clusterer.mend().isEmpty(); round++) {}
        return sorter;
    }

    /** The stories in the order of their first articles. */
    List<Story> stories() {
        return clusterer.stories();
    }

    Reasons reasons(String article) {
        return clusterer.reasons(article).orElse(Reasons.none());
    }

    private static Map<String, List<SharedWords>> shared(List<Article> articles, List<ReusePair> passages) {
        var agencies = new HashMap<String, String>();
        articles.forEach(article -> article.credits().stream()
                .filter(Credit::isNamed)
                .map(Credit::agency)
                .findFirst()
                .ifPresent(agency -> agencies.put(article.id(), agency)));
        var words = new LinkedHashMap<String, Map<String, Integer>>();
        for (var passage : passages) {
            if (passage.isQuotation()) {
                // What a speaker said to all is no sign that one article has it from the other.
                continue;
            }
            words.computeIfAbsent(passage.b(), unseen -> new LinkedHashMap<>())
                    .merge(passage.a(), passage.words(), Integer::sum);
        }
        var shared = new HashMap<String, List<SharedWords>>();
        words.forEach((id, others) -> {
            var list = new ArrayList<SharedWords>();
            others.forEach((other, count) -> list.add(new SharedWords(
                    other, Math.max(1, count), Optional.ofNullable(agencies.getOrDefault(id, agencies.get(other))))));
            shared.put(id, list);
        });
        return shared;
    }
}
