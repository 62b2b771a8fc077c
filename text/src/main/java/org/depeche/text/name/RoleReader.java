package org.depeche.text.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.depeche.text.article.Language;
import org.depeche.text.article.Span;
import org.depeche.text.words.LanguageData;

/** Finds the phrases that call somebody by an office, with the country that they name before or behind. */
final class RoleReader {
    private static final int LONGEST_ROLE = 5;
    private static final Map<Language, RoleReader> SHARED = new ConcurrentHashMap<>();

    private final Map<String, String> offices = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Countries countries;

    private RoleReader(Language language) {
        countries = Countries.of(language);
        for (var line : new LanguageData(language).lines("name/roles.txt")) {
            int colon = line.indexOf(';');
            for (var role : line.substring(colon + 1).split("\\|")) {
                var small = role.toLowerCase(Locale.ROOT);
                offices.put(small, line.substring(0, colon));
                firstWords.add(firstWord(small));
            }
        }
    }

    /** The first piece that a phrase is cut into: « chef » in « chef de l'État ». */
    private static String firstWord(String role) {
        int end = role.indexOf(' ');
        return end < 0 ? role : role.substring(0, end);
    }

    static RoleReader of(Language language) {
        return SHARED.computeIfAbsent(language, RoleReader::new);
    }

    List<RolePhrase> read(List<Sheet> sheets) {
        var phrases = new ArrayList<RolePhrase>();
        for (int number = 0; number < sheets.size(); number++) {
            for (var sentence : sheets.get(number).sentences()) {
                for (int i = 0; i < sentence.size(); i++) {
                    int end = role(sentence, i);
                    if (end > i) {
                        phrases.add(phrase(number, sentence, i, end));
                        i = end - 1;
                    }
                }
            }
        }
        return phrases;
    }

    /** Where the longest role that starts at {@code from} ends; {@code from} where none does. */
    private int role(List<Piece> sentence, int from) {
        if (!firstWords.contains(sentence.get(from).folded)) {
            return from;
        }
        for (int end = Math.min(sentence.size(), from + LONGEST_ROLE); end > from; end--) {
            if (offices.containsKey(key(sentence, from, end))) {
                return end;
            }
        }
        return from;
    }

    private static String key(List<Piece> sentence, int from, int end) {
        return from + 1 == end
                ? sentence.get(from).folded
                : Gazetteer.key(sentence, from, end).toLowerCase(Locale.ROOT);
    }

    private RolePhrase phrase(int sheet, List<Piece> sentence, int from, int end) {
        var office = offices.getOrDefault(key(sentence, from, end), "");
        int first = from;
        int last = end;
        Optional<String> country = Optional.empty();
        if (from > 0 && sentence.get(from - 1).is(WordClass.DEMONYM)) {
            first--;
            country = countries.code(sentence.get(first).folded);
        } else if (end < sentence.size() && sentence.get(end).is(WordClass.DEMONYM)) {
            last++;
            country = countries.code(sentence.get(end).folded);
        } else if (countryEnd(sentence, end) > end) {
            last = countryEnd(sentence, end);
            country = countries.code(Gazetteer.key(sentence, countryStart(sentence, end), last));
        }
        boolean foreignTo = country.isEmpty()
                && last < sentence.size()
                && sentence.get(last).is(SmallWord.OF);
        boolean article = first > 0 && sentence.get(first - 1).is(SmallWord.ROLE_ARTICLE);
        var span = new Span(
                sentence.get(article ? first - 1 : first).span.start(),
                sentence.get(last - 1).span.end());
        int before = before(sentence, article ? first - 1 : first);
        return new RolePhrase(sheet, span, office, country, article && !foreignTo, before, after(sentence, last));
    }

    private static int countryStart(List<Piece> sentence, int from) {
        boolean article = from + 1 < sentence.size() && sentence.get(from + 1).is(SmallWord.ARTICLE);
        return article ? from + 2 : from + 1;
    }

    private static int countryEnd(List<Piece> sentence, int from) {
        int start = countryStart(sentence, from);
        if (from >= sentence.size()
                || !sentence.get(from).is(SmallWord.OF)
                || start >= sentence.size()
                || !sentence.get(start).is(WordClass.COUNTRY)) {
            return from;
        }
        int end = start + 1;
        while (end < sentence.size() && sentence.get(end).is(WordClass.COUNTRY_INSIDE)) {
            end++;
        }
        return end;
    }

    /** Where a person's name would end that this phrase follows: {@code Jean Petit, le maire}, {@code X est le maire}. */
    private static int before(List<Piece> sentence, int first) {
        int index = first - 1;
        if (index > 0
                && (sentence.get(index).text.equals(",") || sentence.get(index).is(SmallWord.BE))) {
            index--;
        }
        return index < 0 ? -1 : sentence.get(index).span.end();
    }

    private static int after(List<Piece> sentence, int last) {
        int index = last;
        if (index + 1 < sentence.size() && sentence.get(index).text.equals(",")) {
            index++;
        }
        if (index + 1 < sentence.size() && sentence.get(index).is(WordClass.TITLE)) {
            index++;
        }
        return index < sentence.size() ? sentence.get(index).span.start() : -1;
    }
}
