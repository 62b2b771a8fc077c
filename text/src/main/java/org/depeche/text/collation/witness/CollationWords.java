package org.depeche.text.collation.witness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.text.article.Language;
import org.depeche.text.words.LanguageData;
import org.depeche.text.words.Lexicon;

/**
 * The words of a language that collation knows by kind, read from its folder {@code collation}.
 *
 * @param functionWords words that tell grammar only
 * @param speech words of speaking and of sources: {@code a déclaré}, {@code selon}
 * @param speechVerbs the infinitives of those among them that are verbs: a form of one is a word of speaking too
 * @param hedges words that make a statement less sure
 * @param unsureTags how the lexicon's grammar begins for forms that make a statement less sure: the conditional
 * @param releases how articles speak of a press release, folded
 * @param connectives words that tie a statement to the one before
 * @param numbers what number words mean: {@code douze} 12, {@code sixième} 6
 * @param opposites words of which one reverses the other's verdict, both ways
 */
public record CollationWords(
        Set<String> functionWords,
        Set<String> speech,
        Set<String> speechVerbs,
        Set<String> hedges,
        List<String> unsureTags,
        Set<String> releases,
        Set<String> connectives,
        Map<String, String> numbers,
        Map<String, Set<String>> opposites) {
    private static final Map<Language, CollationWords> READ = new ConcurrentHashMap<>();

    public static CollationWords of(Language language) {
        return READ.computeIfAbsent(language, CollationWords::read);
    }

    private static CollationWords read(Language language) {
        var data = new LanguageData(language);
        return new CollationWords(
                words(data, "words/function-words.txt"),
                words(data, "collation/speech-words.txt"),
                infinitives(data, language),
                words(data, "collation/hedges.txt"),
                List.copyOf(data.lines("collation/unsure-tags.txt")),
                data.lines("collation/press-release.txt").stream()
                        .map(WordForms::fold)
                        .collect(Collectors.toUnmodifiableSet()),
                words(data, "collation/connectives.txt"),
                numbers(data.lines("collation/numbers.txt")),
                opposites(data.lines("collation/opposites.txt")));
    }

    private static Set<String> words(LanguageData data, String name) {
        return data.lines(name).stream()
                .flatMap(line -> List.of(line.strip().split("[\\s-]+")).stream())
                .map(WordForms::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> infinitives(LanguageData data, Language language) {
        var lexicon = Lexicon.of(language);
        return data.lines("collation/speech-words.txt").stream()
                .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                .flatMap(word -> lexicon.verbLemma(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> numbers(List<String> lines) {
        var numbers = new HashMap<String, String>();
        lines.forEach(line -> pair(line).ifPresent(pair -> numbers.put(pair.get(0), pair.get(1))));
        return Map.copyOf(numbers);
    }

    private static Map<String, Set<String>> opposites(List<String> lines) {
        var opposites = new HashMap<String, Set<String>>();
        for (var line : lines) {
            pair(line).ifPresent(pair -> {
                opposites
                        .computeIfAbsent(pair.get(0), unseen -> new HashSet<>())
                        .add(pair.get(1));
                opposites
                        .computeIfAbsent(pair.get(1), unseen -> new HashSet<>())
                        .add(pair.get(0));
            });
        }
        return Map.copyOf(opposites);
    }

    private static Optional<List<String>> pair(String line) {
        var parts = line.split("=", 2);
        return parts.length < 2
                ? Optional.empty()
                : Optional.of(List.of(WordForms.fold(parts[0].strip()), WordForms.fold(parts[1].strip())));
    }
}
