package org.depeche.text.words;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.depeche.text.article.Language;

/** What the data folder of a language says of its words, read once; a language without a folder has the neutral one. */
final class WordRules {
    private static final Map<Language, WordRules> READ = new ConcurrentHashMap<>();

    private final NumberShape numbers;
    private final Set<String> numberedNouns;
    private final Set<String> ordinalEndings;
    private final Set<String> elisions;
    private final Set<String> contractions;
    private final Set<String> clitics;
    private final Set<String> wholes;
    private final Set<String> abbreviations;
    private final Set<String> finalAbbreviations;
    private final Set<String> numberAbbreviations;
    private final Set<String> openers;
    private final Set<String> domains;

    private WordRules(LanguageData data) {
        numbers = NumberShape.parse(data.lines("words/numbers.txt"));
        numberedNouns = marked(data.lines("words/numerals.txt"), "noun ");
        ordinalEndings = marked(data.lines("words/numerals.txt"), "ordinal ");
        elisions = Set.copyOf(data.lines("words/elisions.txt"));
        contractions = Set.copyOf(data.lines("words/contractions.txt"));
        clitics = Set.copyOf(data.lines("words/clitics.txt"));
        wholes = Set.copyOf(data.lines("words/wholes.txt"));
        abbreviations = Set.copyOf(data.lines("words/abbreviations.txt"));
        finalAbbreviations = Set.copyOf(data.lines("words/abbreviations-final.txt"));
        numberAbbreviations = Set.copyOf(data.lines("words/abbreviations-number.txt"));
        openers = Set.copyOf(data.lines("words/openers.txt"));
        domains = Set.copyOf(new LanguageData(Language.UNDETERMINED).lines("words/domains.txt"));
    }

    static WordRules of(Language language) {
        var known = READ.get(language);
        if (known != null) {
            return known;
        }
        var data = new LanguageData(language);
        boolean hasFolder = !data.lines("words/numbers.txt").isEmpty();
        return hasFolder
                ? READ.computeIfAbsent(language, key -> new WordRules(data))
                : READ.computeIfAbsent(Language.UNDETERMINED, key -> new WordRules(new LanguageData(key)));
    }

    NumberShape numbers() {
        return numbers;
    }

    /** Whether a Roman numeral may follow the small-lettered {@code noun}: {@code acte VIII}. */
    boolean isNumbered(String noun) {
        return numberedNouns.contains(noun);
    }

    /** Whether the letters make an ordinal of the Roman numeral before them: the {@code e} of {@code XXIe}. */
    private boolean isOrdinal(CharSequence text, int from, int to) {
        return to > from
                && to - from <= 4
                && ordinalEndings.contains(text.subSequence(from, to).toString());
    }

    /**
     * The digits of the Roman numeral from {@code from} to {@code end}, with an {@code e} for an ordinal; empty where it
     * is none.
     *
     * @param numbered whether the word before it calls for a number
     */
    String numeral(CharSequence text, int from, int end, boolean numbered) {
        int capitals = from;
        while (capitals < end && RomanNumerals.mayStart(text.charAt(capitals))) {
            capitals++;
        }
        if (capitals == from || (capitals == end && !numbered)) {
            return "";
        }
        int value = RomanNumerals.value(text, from, capitals);
        if (value == 0 || capitals == end) {
            return value == 0 ? "" : Integer.toString(value);
        }
        boolean ordinal = isOrdinal(text, capitals, end) && RomanNumerals.isSmall(text, from, capitals);
        return ordinal ? value + "e" : "";
    }

    /** Whether {@code prefix}, small letters without the apostrophe, is a word that lost its vowel: {@code qu}. */
    boolean isElision(String prefix) {
        return elisions.contains(prefix) || elisions.contains("+" + prefix);
    }

    /** Whether a capital may follow the elided {@code prefix}: {@code l'Oise}, but not the name {@code N'Golo}. */
    boolean isElisionBeforeCapitals(String prefix) {
        return elisions.contains("+" + prefix);
    }

    /** Whether {@code suffix} is what English contracts to: {@code 's}, {@code n't}. */
    boolean isContraction(String suffix) {
        return contractions.contains(suffix);
    }

    /** Whether {@code suffix} is a pronoun after a hyphen: {@code -t-il}. */
    boolean isClitic(String suffix) {
        return clitics.contains(suffix);
    }

    boolean hasClitics() {
        return !clitics.isEmpty();
    }

    /** Whether {@code word} is one though it looks like several: {@code aujourd'hui}, {@code rendez-vous}. */
    boolean isWhole(String word) {
        return wholes.contains(word);
    }

    /** Whether {@code word}, without its full stop, never ends a sentence: {@code Mme}. */
    boolean isAbbreviation(String word) {
        return abbreviations.contains(word);
    }

    /** Whether {@code word}, without its last full stop, may end a sentence or not: {@code etc}. */
    boolean isFinalAbbreviation(String word) {
        return finalAbbreviations.contains(word);
    }

    /** Whether {@code word}, without its full stop, is shortened where a number follows: {@code p}. */
    boolean isAbbreviationBeforeNumber(String word) {
        return numberAbbreviations.contains(word);
    }

    /** Whether {@code word}, in small letters, often opens a sentence and is no name. */
    boolean isOpener(String word) {
        return openers.contains(word);
    }

    /** Whether {@code label} is a top-level domain: {@code fr}. */
    boolean isDomain(String label) {
        return domains.contains(label);
    }

    private static Set<String> marked(List<String> lines, String mark) {
        var words = new HashSet<String>();
        for (var line : lines) {
            if (line.startsWith(mark)) {
                words.add(line.substring(mark.length()));
            }
        }
        return words;
    }
}
