package org.depeche.text.quote.cue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depeche.text.quote.mark.Sentence;

/** Fixed phrases of a language as the units a sentence has for them, by their first word, longest first. */
final class FixedPhrases {
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    FixedPhrases(List<String> phrases) {
        for (var phrase : phrases) {
            var steps = steps(phrase);
            byFirst.computeIfAbsent(steps.get(0), first -> new ArrayList<>()).add(steps);
        }
        byFirst.values().forEach(list -> list.sort((one, other) -> other.size() - one.size()));
    }

    /** A phrase as units: « d'après » is two. */
    private static List<String> steps(String phrase) {
        return List.of(phrase.replace("'", "' ").strip().split("\\s+"));
    }

    /** The phrases that begin with a word. */
    List<List<String>> beginningWith(String first) {
        return byFirst.getOrDefault(first, List.of());
    }

    /** Whether the steps of a phrase stand at a place of a sentence. */
    static boolean stands(Sentence sentence, int at, List<String> steps) {
        for (int step = 0; step < steps.size(); step++) {
            if (!sentence.at(at + step).form().equals(steps.get(step))) {
                return false;
            }
        }
        return true;
    }

    /** Where each of the phrases that stand at a place of a sentence ends, the longest first. */
    List<Integer> endsAt(Sentence sentence, int at) {
        var ends = new ArrayList<Integer>();
        for (var steps : beginningWith(sentence.at(at).form())) {
            if (stands(sentence, at, steps)) {
                ends.add(at + steps.size());
            }
        }
        return ends;
    }
}
