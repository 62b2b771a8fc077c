package org.depeche.newsroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.text.article.Article;
import org.depeche.text.article.Credit;
import org.depeche.text.reuse.index.ReusePair;
import org.depeche.text.story.SharedWords;

/** Turns the passages of a collection into evidence for its stories. */
final class SharedPassages {
    private SharedPassages() {}

    /** By the later article: how many words it shares with each earlier one. */
    static Map<String, List<SharedWords>> between(List<Article> articles, List<ReusePair> passages) {
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
