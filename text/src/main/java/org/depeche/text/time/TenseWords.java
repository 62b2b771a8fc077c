package org.depeche.text.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words and endings by which a language shows whether it tells of the past or of what is to come.
 *
 * <p>Lines of {@code times/tense.txt}: {@code past: était, were}, {@code future: …}, {@code present: …},
 * {@code auxiliary: …} (past with a participle close behind), and the same names with {@code -ending}; {@code neither}
 * are words whose ending deceives; {@code past-tag: V ind psim} reads the lexicon's grammar.
 */
final class TenseWords {
    private static final int SHORTEST_STEM = 2;
    private final Map<String, Set<String>> words = new HashMap<>();

    static TenseWords read(List<String> lines) {
        var tenses = new TenseWords();
        for (var line : lines) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("tense line '" + line + "': 'name: words' is needed");
            }
            var set = tenses.words.computeIfAbsent(line.substring(0, colon).strip(), name -> new HashSet<>());
            for (var word : line.substring(colon + 1).split(",")) {
                set.add(word.strip());
            }
        }
        return tenses;
    }

    boolean is(String kind, String form) {
        return words.getOrDefault(kind, Set.of()).contains(form);
    }

    /** Whether {@code form} has one of the endings of {@code kind} and is not known to deceive. */
    boolean endsLike(String kind, String form) {
        var endings = words.getOrDefault(kind + "-ending", Set.of());
        for (int length = Math.min(6, form.length() - SHORTEST_STEM); length > 0; length--) {
            if (endings.contains(form.substring(form.length() - length))) {
                return !is("neither", form);
            }
        }
        return false;
    }
}
