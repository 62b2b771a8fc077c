package org.depeche.text.collation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.depeche.text.article.Language;
import org.depeche.text.words.LanguageData;

/**
 * The words of a language that collation knows by kind, read from its folder {@code collation}.
 *
 * @param functionWords words that tell grammar only
 * @param speech words of speaking and of sources: {@code a déclaré}, {@code selon}
 * @param hedges words that make a statement less sure
 * @param connectives words that tie a statement to the one before
 * @param numbers what number words mean: {@code douze} 12, {@code sixième} 6
 * @param opposites words of which one reverses the other's verdict, both ways
 */
record CollationWords(
        Set<String> functionWords,
        Set<String> speech,
        Set<String> hedges,
        Set<String> connectives,
        Map<String, String> numbers,
        Map<String, String> opposites) {
    private static final Map<Language, CollationWords> READ = new ConcurrentHashMap<>();

    static CollationWords of(Language language) {
        return READ.computeIfAbsent(language, CollationWords::read);
    }

    private static CollationWords read(Language language) {
        var data = new LanguageData(language);
        var numbers = pairs(data.lines("collation/numbers.txt"));
        var opposites = new HashMap<String, String>();
        pairs(data.lines("collation/opposites.txt")).forEach((one, other) -> {
            opposites.put(one, other);
            opposites.put(other, one);
        });
        return new CollationWords(
                words(data, "function-words"),
                words(data, "speech-words"),
                words(data, "hedges"),
                words(data, "connectives"),
                numbers,
                Map.copyOf(opposites));
    }

    private static Set<String> words(LanguageData data, String name) {
        return data.lines("collation/" + name + ".txt").stream()
                .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
                .map(WordForms::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> pairs(List<String> lines) {
        var pairs = new HashMap<String, String>();
        for (var line : lines) {
            var parts = line.split("=", 2);
            if (parts.length == 2) {
                pairs.put(WordForms.fold(parts[0].strip()), WordForms.fold(parts[1].strip()));
            }
        }
        return Map.copyOf(pairs);
    }
}
