package org.depeche.text.name;

import static org.depeche.text.name.WordClass.COMMON_WORD;
import static org.depeche.text.name.WordClass.PROPER_WORD;
import static org.depeche.text.name.WordClass.UNKNOWN_WORD;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.depeche.text.article.Language;
import org.depeche.text.words.LanguageData;
import org.depeche.text.words.Lexicon;
import org.depeche.text.words.RecentForms;

/**
 * What the word lists know: names of countries, towns, persons and bodies, and the words that stand beside names.
 *
 * <p>Names of several words are marked by their longest match. The lists {@code und} serve every language.
 */
final class Gazetteer {
    private static final int LONGEST_NAME = 7;
    private static final Map<Language, Gazetteer> SHARED = new ConcurrentHashMap<>();

    private final Map<String, Long> exact = new HashMap<>(1 << 16);
    private final Map<String, Long> folded = new HashMap<>(1 << 11);
    private final Set<String> firstWords = new HashSet<>();
    private final Map<String, Long> smallWords = new HashMap<>();
    private final Countries countries;
    private final Lexicon lexicon;
    private final RecentForms<KnownWord> words = new RecentForms<>(this::look);

    private Gazetteer(Language language) {
        var own = new LanguageData(language);
        var all = new LanguageData(Language.UNDETERMINED);
        countries = Countries.of(language);
        lexicon = Lexicon.of(language);
        all.lines("name/cities.txt").forEach(name -> put(name, WordClass.CITY));
        all.lines("name/towns.txt").forEach(name -> put(name, WordClass.TOWN));
        all.lines("name/first-names.txt").forEach(name -> put(name, WordClass.GIVEN_NAME));
        all.lines("name/surnames.txt").forEach(name -> put(name, WordClass.SURNAME));
        own.lines("name/places.txt").forEach(line -> putAll(line, WordClass.PLACE));
        own.lines("name/organizations.txt").forEach(line -> putAll(line, WordClass.ORGANIZATION));
        countries.names().forEach(name -> put(name, WordClass.COUNTRY));
        countries.capitals().forEach(name -> put(name, WordClass.CITY));
        countries.capitals().forEach(name -> put(name, WordClass.PLACE));
        countries.demonyms().forEach(word -> folded.merge(word, WordClass.DEMONYM.bit(), (one, two) -> one | two));
        own.lines("name/name-words.txt").forEach(this::putWords);
        own.lines("name/small-words.txt").forEach(this::putSmallWords);
    }

    static Gazetteer of(Language language) {
        return SHARED.computeIfAbsent(language, Gazetteer::new);
    }

    /** {@code François-Noël}: two given names make one. */
    private boolean isDoubleGivenName(String text) {
        int hyphen = text.indexOf('-');
        return hyphen > 0 && isGivenName(text.substring(0, hyphen)) && isGivenName(text.substring(hyphen + 1));
    }

    private boolean isGivenName(String word) {
        return (exact.getOrDefault(word, 0L) & WordClass.GIVEN_NAME.bit()) != 0;
    }

    /** All that is known of one word by itself. */
    KnownWord word(String written) {
        return words.of(written);
    }

    private KnownWord look(String written) {
        var text = plain(written);
        var small = text.toLowerCase(Locale.ROOT);
        return new KnownWord(
                text,
                small,
                KnownWord.shapeOf(text),
                traits(text, small),
                smallWords.getOrDefault(small, 0L),
                named(text, false),
                named(text, true),
                firstWords.contains(head(text)));
    }

    /** The text with plain apostrophes and hyphens, of the same length. */
    private static String plain(String text) {
        return text.replace('’', '\'').replace('‑', '-').replace('‐', '-');
    }

    private long traits(String text, String small) {
        long traits = folded.getOrDefault(small, 0L);
        if (Character.isUpperCase(text.charAt(0))) {
            traits |= exact.getOrDefault(text, 0L) & (WordClass.GIVEN_NAME.bit() | WordClass.SURNAME.bit());
            traits |= isDoubleGivenName(text) ? WordClass.GIVEN_NAME.bit() : 0;
            traits |= lexical(text);
        } else if (Character.isLetter(text.charAt(0))) {
            traits |= lexical(text) & (WordClass.NOMINAL.bit() | WordClass.UNKNOWN_WORD.bit());
        }
        return traits;
    }

    /** Marks the names of one or more words in a sentence, longest first from each place. */
    void mark(List<Piece> sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            int length = longest(sentence, i);
            if (length > 0) {
                i += length - 1;
            }
        }
    }

    private int longest(List<Piece> sentence, int from) {
        var first = sentence.get(from);
        if (first.is(WordClass.MARK)) {
            return 0;
        }
        int limit = first.word.opensName() ? Math.min(sentence.size(), from + LONGEST_NAME) : from + 1;
        for (int end = limit; end > from + 1; end--) {
            long found = named(key(sentence, from, end), false);
            if (found != 0) {
                set(sentence, from, end, found);
                return end - from;
            }
        }
        long found = first.is(WordClass.UPPER_CASE) ? first.word.namedInCapitals() : first.word.named();
        if (found == 0 || !first.mayName()) {
            return 0;
        }
        set(sentence, from, from + 1, found);
        return 1;
    }

    /** What a name is listed as; one written in capitals ({@code PARIS}) also as if it were not. */
    private long named(String name, boolean inCapitals) {
        long found = exact.getOrDefault(name, 0L) & NAMES;
        if (found != 0 || !inCapitals || name.length() < SHORTEST_IN_CAPITALS) {
            return found;
        }
        return exact.getOrDefault(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT), 0L) & NAMES;
    }

    private static final int SHORTEST_IN_CAPITALS = 4;

    private static final long NAMES = WordClass.CITY.bit()
            | WordClass.TOWN.bit()
            | WordClass.COUNTRY.bit()
            | WordClass.PLACE.bit()
            | WordClass.ORGANIZATION.bit();

    /** The class of a name's later words follows its class in the order of {@link WordClass}. */
    private static void set(List<Piece> sentence, int from, int end, long found) {
        sentence.get(from).traits |= found;
        for (int i = from + 1; i < end; i++) {
            sentence.get(i).traits |= found << 1;
        }
    }

    /** The words as a list writes them: one space between, none behind an apostrophe. */
    static String key(List<Piece> sentence, int from, int end) {
        if (end == from + 1) {
            return sentence.get(from).text;
        }
        var key = new StringBuilder();
        for (int i = from; i < end; i++) {
            var text = sentence.get(i).text;
            if (key.length() > 0 && key.charAt(key.length() - 1) != '\'') {
                key.append(' ');
            }
            key.append(text);
        }
        return key.toString();
    }

    private static String head(String name) {
        int end = 0;
        while (end < name.length() && name.charAt(end) != ' ' && name.charAt(end) != '\'') {
            end++;
        }
        return name.substring(0, end);
    }

    private long lexical(String text) {
        long traits = 0;
        for (var entry : lexicon.look(text)) {
            traits |= entry.isProperName() ? PROPER_WORD.bit() : COMMON_WORD.bit();
            traits |= entry.isNoun() || entry.isAdjective() ? WordClass.NOMINAL.bit() : 0;
        }
        return traits == 0 ? UNKNOWN_WORD.bit() : traits;
    }

    private void putAll(String line, WordClass wordClass) {
        for (var name : line.split("\\|")) {
            put(name, wordClass);
        }
    }

    private void put(String name, WordClass wordClass) {
        exact.merge(name, wordClass.bit(), (one, two) -> one | two);
        if (name.indexOf(' ') > 0 || name.indexOf('\'') > 0) {
            firstWords.add(head(name));
        }
    }

    private void putSmallWords(String line) {
        int colon = line.indexOf(';');
        long bit = SmallWord.parse(line.substring(0, colon)).bit();
        for (var word : line.substring(colon + 1).split("\\|")) {
            smallWords.merge(word, bit, (one, two) -> one | two);
        }
    }

    private void putWords(String line) {
        int colon = line.indexOf(';');
        var wordClass = WORD_CLASSES.get(line.substring(0, colon));
        if (wordClass == null) {
            throw new IllegalArgumentException(
                    "name-words.txt: '" + line.substring(0, colon) + "' is no class of words");
        }
        long bits = wordClass.bit() | (wordClass == WordClass.COMMON_WORD ? WordClass.NEVER.bit() : 0);
        for (var word : line.substring(colon + 1).split("\\|")) {
            folded.merge(word.toLowerCase(Locale.ROOT), bits, (one, two) -> one | two);
        }
    }

    private static final Map<String, WordClass> WORD_CLASSES = Map.ofEntries(
            Map.entry("title", WordClass.TITLE),
            Map.entry("role", WordClass.ROLE),
            Map.entry("organization", WordClass.ORGANIZATION_WORD),
            Map.entry("place", WordClass.PLACE_WORD),
            Map.entry("speech", WordClass.SPEECH),
            Map.entry("particle", WordClass.PARTICLE),
            Map.entry("linking", WordClass.LINKING),
            Map.entry("place-before", WordClass.PLACE_BEFORE),
            Map.entry("calendar", WordClass.CALENDAR),
            Map.entry("never", WordClass.NEVER),
            Map.entry("common", WordClass.COMMON_WORD),
            Map.entry("minister", WordClass.MINISTER),
            Map.entry("place-part", WordClass.PLACE_PART),
            Map.entry("organization-part", WordClass.ORGANIZATION_PART));
}
