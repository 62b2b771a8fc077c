package org.depeche.text.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words by which a language shows, beside its verbs' grammar, whether it tells of the past or of what is to come.
 *
 * <p>Lines of {@code times/tense.txt}: {@code auxiliary} are present forms that a participle turns to the past,
 * {@code helper} their other forms; {@code past} and {@code future} tell more than their grammar does (« prévu »),
 * {@code neither} tell nothing; {@code clause} begin a clause of its own.
 */
final class TenseWords {
    /** Of each word the kinds it belongs to. */
    private final Map<String, Set<String>> kinds = new HashMap<>();

    static TenseWords read(List<String> lines) {
        var tenses = new TenseWords();
        for (var line : lines) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("tense line '" + line + "': 'name: words' is needed");
            }
            var kind = line.substring(0, colon).strip();
            for (var word : line.substring(colon + 1).split(",")) {
                tenses.kinds
                        .computeIfAbsent(word.strip(), first -> new HashSet<>())
                        .add(kind);
            }
        }
        return tenses;
    }

    boolean is(String kind, String form) {
        return of(form).contains(kind);
    }

    /** The kinds a word belongs to; mostly none. */
    Set<String> of(String form) {
        return kinds.getOrDefault(form, Set.of());
    }
}
