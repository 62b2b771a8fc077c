package org.depeche.text.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What people decided, by article. */
final class Decisions {
    private final Map<String, Map<String, StoryDecision.Verdict>> verdicts = new HashMap<>();

    void take(StoryDecision decision) {
        put(decision.one(), decision.other(), decision.verdict());
        put(decision.other(), decision.one(), decision.verdict());
    }

    private void put(String one, String other, StoryDecision.Verdict verdict) {
        if (verdict == StoryDecision.Verdict.OPEN) {
            verdicts.computeIfPresent(one, (id, others) -> {
                others.remove(other);
                return others.isEmpty() ? null : others;
            });
        } else {
            verdicts.computeIfAbsent(one, unseen -> new TreeMap<>()).put(other, verdict);
        }
    }

    /** The articles for which {@code verdict} was given together with {@code article}. */
    List<String> partners(String article, StoryDecision.Verdict verdict) {
        return verdicts.getOrDefault(article, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue() == verdict)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether a person said so of these two. */
    boolean says(StoryDecision.Verdict verdict, String one, String other) {
        return verdicts.getOrDefault(one, Map.of()).get(other) == verdict;
    }
}
