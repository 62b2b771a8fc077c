// Over 300 lines: each question about a word of a language is a short method, and all ask the same tables.
package org.depeche.text.quote.cue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.depeche.text.article.Language;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.Unit;
import org.depeche.text.quote.mark.WordSense;
import org.depeche.text.words.LanguageData;
import org.depeche.text.words.Lexicon;
import org.depeche.text.words.RecentForms;
import org.jspecify.annotations.Nullable;

/**
 * What the finding of quotations knows of one language: its cue verbs, its small words, and how its lexicon's tags are
 * to be read; all of it from the language's folder.
 */
public final class QuoteLanguage {
    private static final int LONGEST_NICKNAME = 3;
    private static final Map<Language, QuoteLanguage> KNOWN = new ConcurrentHashMap<>();

    private final Lexicon lexicon;
    private final Map<String, List<String>> classes = new HashMap<>();

    /** Of each word that belongs to any class, the names of all its classes: most words belong to none. */
    private final Map<String, Set<String>> classesOf = new HashMap<>();

    private final GivenNames givenNames;

    private final RecentForms<WordSense> senses = new RecentForms<>(this::look);
    private final Map<String, CueVerb> verbs = new HashMap<>();
    private final Map<String, List<CueVerb>> phrases = new HashMap<>();
    private final Map<String, String> soleNames = new HashMap<>();
    private final Set<String> soleNameOpeners = new HashSet<>();
    private final FixedPhrases attributions;
    private final FixedPhrases adverbials;
    private final FixedPhrases sloganOpeners;
    private final FixedPhrases quarters;
    private final FixedPhrases references;

    private QuoteLanguage(Language language) {
        lexicon = Lexicon.of(language);
        var data = new LanguageData(language);
        data.lines("quote/quotation-words.tsv").forEach(this::addClass);
        data.lines("quote/cue-verbs.tsv").forEach(this::addVerb);
        givenNames = new GivenNames(this, lexicon);
        words("sole-name").forEach(this::addSoleName);
        attributions = new FixedPhrases(words("attribution"));
        sloganOpeners = new FixedPhrases(words("slogan-opener"));
        adverbials = new FixedPhrases(words("adverbial"));
        quarters = new FixedPhrases(words("quarters-opener"));
        references = new FixedPhrases(words("reference"));
    }

    public static QuoteLanguage of(Language language) {
        return KNOWN.computeIfAbsent(language, QuoteLanguage::new);
    }

    private void addClass(String line) {
        var parts = line.split("\t", 2);
        if (parts.length == 2) {
            var words = List.of(parts[1].split("\\|"));
            classes.put(parts[0], words);
            words.forEach(word ->
                    classesOf.computeIfAbsent(word, first -> new HashSet<>()).add(parts[0]));
        }
    }

    private void addSoleName(String pair) {
        var parts = pair.split("=", 2);
        soleNames.put(parts[0], parts[1]);
        soleNameOpeners.add(parts[0].split(" ", 2)[0]);
    }

    private void addVerb(String line) {
        var verb = CueVerb.parse(line);
        if (verb.rest().isEmpty()) {
            verbs.put(verb.lemma(), verb);
        } else {
            phrases.computeIfAbsent(verb.lemma(), lemma -> new ArrayList<>()).add(verb);
        }
    }

    /** The words of a class; none where the language's folder does not name it. */
    public List<String> words(String name) {
        return classes.getOrDefault(name, List.of());
    }

    public boolean is(String name, String form) {
        var names = classesOf.get(form);
        return names != null && names.contains(name);
    }

    public boolean is(String name, Unit unit) {
        return unit.sense().classes().contains(name);
    }

    /** « le jardin, dit « le square », »: whether a name in marks follows the word at a place, not words said. */
    public boolean leadsToNickname(Sentence sentence, int at) {
        boolean named = is("called", sentence.at(at))
                && sentence.at(at + 1).isQuoted()
                && sentence.wordsIn(at + 1) <= LONGEST_NICKNAME;
        // « son prix dit « normal » est »: a verb behind the marks needs a subject.
        var next = sentence.at(at + 2);
        boolean told = next.sense().finite()
                && (next.sense().verbClasses().contains("auxiliary")
                        || !next.sense().noun())
                && !next.sense().small();
        return named
                && ((sentence.at(at - 1).isComma() && !sentence.at(at - 2).isQuoted())
                        || (told
                                && sentence.at(at - 1).isWord()
                                && !sentence.at(at - 1).capital()));
    }

    /** The cue verb of a lemma; null where the lemma is none. */
    @Nullable CueVerb verb(String lemma) {
        return verbs.get(lemma);
    }

    /** Whether a word in small letters is a form of a verb of speaking. */
    public boolean isSpeaking(String form) {
        return read(form).lemmas().stream().anyMatch(verbs::containsKey);
    }

    /** A word in the plural without what shows it, in languages that show it at the end. */
    public String singular(String word) {
        boolean shown = word.length() > 2 && (word.endsWith("s") || word.endsWith("x"));
        return shown ? word.substring(0, word.length() - 1) : word;
    }

    /** The cue phrases (« faire valoir ») that begin with a lemma. */
    List<CueVerb> phrases(String lemma) {
        return phrases.getOrDefault(lemma, List.of());
    }

    /** The fixed attributions (« selon », « d'après ») that begin with a word, longest first. */
    List<List<String>> attributions(String first) {
        return attributions.beginningWith(first);
    }

    /** Whether a verb's form shows the singular, in languages whose data say how the plural ends. */
    public boolean isSingular(String verb) {
        var endings = words("plural-ending");
        for (var entry : endings.isEmpty() ? List.<Lexicon.Entry>of() : lexicon.look(verb)) {
            if (entry.isFiniteVerb() && entry.person() == 3 && !entry.isPlural()) {
                // « il soutient ».
                return true;
            }
        }
        return !endings.isEmpty() && endings.stream().noneMatch(verb::endsWith);
    }

    /** « Lire aussi « … » »: whether a sentence begins by pointing at another article. */
    public boolean opensReference(Sentence sentence) {
        return !references.endsAt(sentence, sentence.at(0).isWord() ? 0 : 1).isEmpty();
    }

    /** Where the noun phrase begins behind what opens a sentence of quarters: « Du côté de la mairie, on … »; negative for none. */
    public int startOfQuarters(Sentence sentence) {
        for (int start : quarters.endsAt(sentence, 0)) {
            int noun = is("determiner", sentence.at(start)) ? start + 1 : start;
            if (is("body", sentence.at(noun))
                    || is("quarters", sentence.at(noun))
                    || sentence.at(noun).capital()) {
                return is("determiner", sentence.at(start - 1)) && noun == start ? start - 1 : start;
            }
        }
        return -1;
    }

    /** Whether a verb's form ends as it does where those who write speak of themselves. */
    public boolean endsAsAuthors(String verb) {
        return words("author-ending").stream().anyMatch(verb::endsWith);
    }

    /** The phrases that lead to slogans (« aux cris de ») and begin with a word, longest first. */
    List<List<String>> sloganOpeners(String first) {
        return sloganOpeners.beginningWith(first);
    }

    /** The adverbial phrases (« de son côté ») that begin with a word, longest first. */
    List<List<String>> adverbials(String first) {
        return adverbials.beginningWith(first);
    }

    /** By what other noun an office told in several words goes: « président » for « chef de l'Etat »; null for none. */
    public @Nullable String sameOffice(String phrase) {
        var told = phrase.replace("' ", "'");
        for (var pair : words("same-office")) {
            int equals = pair.indexOf('=');
            if (told.startsWith(pair.substring(0, equals))) {
                return pair.substring(equals + 1);
            }
        }
        return null;
    }

    /** Under which name somebody goes who is known by an office alone: « le dalaï-lama »; null for none. */
    public @Nullable String soleName(String words) {
        return soleNames.get(words);
    }

    /** Whether such an office may begin with a word. */
    public boolean opensSoleName(String word) {
        return soleNameOpeners.contains(word);
    }

    /** « le magistrat » for the prosecutor: whether an office is of the kind that a noun tells. */
    public boolean isKind(String noun, String office) {
        return words("kind-of-office").contains(noun + "=" + office);
    }

    /** « l'élue »: whether a noun stands for several offices. */
    public boolean isOfKinds(String noun) {
        return words("kind-of-office").stream().anyMatch(pair -> pair.startsWith(noun + "="));
    }

    /** Whether two nouns are one office, be it a former one: « ministre » and « ex-ministre ». */
    public boolean isOffice(String one, String other) {
        return bare(one).equals(bare(other));
    }

    /** An office without what makes it a former one: « boxeur » for « ex-boxeur ». */
    public String bare(String noun) {
        for (var prefix : words("former-prefix")) {
            if (noun.startsWith(prefix)) {
                return noun.substring(prefix.length());
            }
        }
        return noun;
    }

    /** What a form can be, by the lexicon and the classes of words. */
    public WordSense read(String form) {
        return senses.of(form);
    }

    private WordSense look(String form) {
        boolean finite = false;
        boolean participle = false;
        boolean gerund = false;
        boolean infinitive = false;
        boolean noun = false;
        boolean plainNoun = false;
        boolean epithet = false;
        boolean adverb = false;
        boolean small = false;
        boolean third = false;
        boolean plural = false;
        boolean thirdPresent = false;
        boolean otherPresent = false;
        boolean otherFinite = false;
        var lemmas = new ArrayList<String>();
        var spelled = spelling(form);
        for (var entry : lexicon.look(spelled)) {
            boolean person = entry.isFiniteVerb() || tagged("tag-modal", entry.tag());
            finite |= person;
            third |= person && entry.person() != 1 && entry.person() != 2;
            plural |= tagged("tag-plural", entry.tag());
            boolean present = tagged("tag-present-third", entry.tag());
            boolean base = tagged("tag-present-other", entry.tag());
            thirdPresent |= present;
            otherPresent |= base;
            otherFinite |= person && !present && !base;
            participle |= entry.isPastParticiple();
            gerund |= entry.isPresentParticiple();
            infinitive |= entry.isInfinitive();
            noun |= entry.isNoun() || entry.isAdjective();
            plainNoun |= entry.isNoun() || person;
            epithet |= entry.isAdjective();
            adverb |= tagged("tag-adverb", entry.tag());
            small |= tagged("tag-small", entry.tag());
            if (entry.isVerb() && !lemmas.contains(entry.lemma())) {
                lemmas.add(entry.lemma());
            }
        }
        return new WordSense(
                finite && (third || !participle),
                participle,
                gerund,
                infinitive,
                noun,
                epithet && !plainNoun,
                adverb,
                small,
                plural,
                thirdPresent,
                !otherFinite && thirdPresent != otherPresent,
                lemmas,
                classesOf.getOrDefault(isCapital(form) ? spelled : form, Set.of()),
                lemmas.stream()
                        .flatMap(lemma -> classesOf.getOrDefault(lemma, Set.of()).stream())
                        .collect(Collectors.toSet()));
    }

    /** « twitté » for « tweeté »: a form as the lexicon spells it, where the language's folder tells how its verb begins there. */
    private String spelling(String form) {
        for (var pair : words("spelling")) {
            int equals = pair.indexOf('=');
            if (form.startsWith(pair.substring(0, equals))) {
                return pair.substring(equals + 1) + form.substring(equals);
            }
        }
        return isCapital(form) ? form.toLowerCase(Locale.ROOT) : form;
    }

    private static boolean isCapital(String form) {
        return form.length() == 1 && Character.isUpperCase(form.charAt(0));
    }

    /** Whether a form is an auxiliary in the third person of the conditional: « aurait ». */
    public boolean isConditionalAuxiliary(String form) {
        for (var entry : lexicon.look(form)) {
            if (entry.tense()
                            .filter(tense -> tense == Lexicon.Entry.Tense.CONDITIONAL)
                            .isPresent()
                    && entry.person() == 3
                    && is("auxiliary", entry.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a form is an imperfect or a conditional, as verbs are that somebody's past words were told with. */
    public boolean isBackshifted(String form) {
        return hasTense(form, Lexicon.Entry.Tense.IMPERFECT) || hasTense(form, Lexicon.Entry.Tense.CONDITIONAL);
    }

    public boolean isFuture(String form) {
        return hasTense(form, Lexicon.Entry.Tense.FUTURE);
    }

    public boolean isPresent(String form) {
        return hasTense(form, Lexicon.Entry.Tense.PRESENT);
    }

    private boolean hasTense(String form, Lexicon.Entry.Tense wanted) {
        return lexicon.look(form).stream()
                .anyMatch(
                        entry -> entry.tense().filter(tense -> tense == wanted).isPresent());
    }

    public GivenNames givenNames() {
        return givenNames;
    }

    /** The grammatical gender that the lexicon gives a noun; unknown where it has none or both. */
    public Gender noun(String form) {
        boolean masculine = false;
        boolean feminine = false;
        for (var entry : lexicon.look(form)) {
            masculine |= tagged("tag-noun-masculine", entry.tag());
            feminine |= tagged("tag-noun-feminine", entry.tag());
        }
        return masculine == feminine ? Gender.UNKNOWN : masculine ? Gender.MASCULINE : Gender.FEMININE;
    }

    /** Whether the lexicon has a word as an adjective. */
    public boolean isAdjective(String form) {
        return lexicon.look(form).stream().anyMatch(Lexicon.Entry::isAdjective);
    }

    boolean tagged(String name, String tag) {
        for (var beginning : words(name)) {
            if (tag.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** Grammatical gender, as far as it tells persons apart. */
    public enum Gender {
        MASCULINE,
        FEMININE,
        UNKNOWN;

        public boolean fits(Gender other) {
            return this == UNKNOWN || other == UNKNOWN || this == other;
        }
    }
}
