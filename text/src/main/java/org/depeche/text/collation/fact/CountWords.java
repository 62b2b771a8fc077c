package org.depeche.text.collation.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.depeche.text.article.Language;
import org.depeche.text.collation.witness.WordForms;
import org.depeche.text.words.LanguageData;

/**
 * The words of a language that tell what a number counts, read from {@code collation/counted.txt}.
 *
 * @param things the thing that each word stands for, by the first word of its line
 * @param people words for people at large
 * @param parts words that make another thing of a thing
 * @param least words after which a number is the least there may be
 * @param rough words that make a number rough
 * @param partitive words behind a number that make it a part of those counted, or others: {@code trois des blessés}
 * @param among words before a number that do so: {@code dont deux}
 * @param uncounted number words that count nothing: {@code première}, {@code des dizaines}
 */
record CountWords(
        Map<String, String> things,
        Set<String> people,
        Set<String> parts,
        Set<String> least,
        Set<String> rough,
        Set<String> partitive,
        Set<String> among,
        Set<String> uncounted) {
    private static final Map<Language, CountWords> READ = new ConcurrentHashMap<>();

    static CountWords of(Language language) {
        return READ.computeIfAbsent(language, CountWords::read);
    }

    /** Whether {@code form} is a word of counting in any way. */
    boolean holds(String form) {
        return things.containsKey(form)
                || people.contains(form)
                || parts.contains(form)
                || least.contains(form)
                || rough.contains(form);
    }

    private static CountWords read(Language language) {
        var things = new HashMap<String, String>();
        var sets = new HashMap<Character, Set<String>>();
        for (var line : new LanguageData(language).lines("collation/counted.txt")) {
            boolean isSet = "*+>~/%^".indexOf(line.charAt(0)) >= 0;
            var words = fold(isSet ? line.substring(1) : line);
            if (isSet) {
                sets.computeIfAbsent(line.charAt(0), unseen -> new HashSet<>()).addAll(words);
            } else {
                words.forEach(word -> things.putIfAbsent(word, words.get(0)));
            }
        }
        return new CountWords(
                Map.copyOf(things),
                set(sets, '*'),
                set(sets, '+'),
                set(sets, '>'),
                set(sets, '~'),
                set(sets, '/'),
                set(sets, '%'),
                set(sets, '^'));
    }

    private static Set<String> set(Map<Character, Set<String>> sets, char sign) {
        return Set.copyOf(sets.getOrDefault(sign, Set.of()));
    }

    private static List<String> fold(String line) {
        return List.of(line.strip().split("\\s+")).stream().map(WordForms::fold).toList();
    }
}
