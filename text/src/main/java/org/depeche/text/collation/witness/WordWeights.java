package org.depeche.text.collation.witness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much each form of a story tells: the logarithm of its rarity among the story's distinct sentences.
 *
 * <p>Copies of one sentence count once, so that a dispatch's words do not lose weight by being copied often. Function
 * words keep a tenth, so that they tell order and nothing else.
 */
final class WordWeights {
    static final double CONTENT = 0.5;
    private static final double FUNCTION = 0.1;
    private final Map<String, Integer> sentences = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> functionWords;

    WordWeights(Set<String> functionWords) {
        this.functionWords = functionWords;
    }

    void count(List<String> forms) {
        if (seen.add(String.join(" ", forms))) {
            new HashSet<>(forms).forEach(form -> sentences.merge(form, 1, Integer::sum));
        }
    }

    double weigh(String form) {
        if (functionWords.contains(form)) {
            return FUNCTION;
        }
        int with = sentences.getOrDefault(form, 1);
        double rarity = Math.log(1 + (double) seen.size() / with) / Math.log(2 + seen.size());
        return CONTENT + rarity / 2;
    }
}
