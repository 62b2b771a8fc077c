package org.depeche.text.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.DictionaryMetadata;
import morfologik.stemming.DictionaryMetadataBuilder;
import morfologik.stemming.EncoderType;
import org.depeche.text.article.Language;
import org.jspecify.annotations.Nullable;

/** The inflected forms of a language with their lemmas and grammar; thread-safe, shared by all who ask for a language. */
public final class Lexicon {
    private static final Map<Language, Lexicon> READ = new ConcurrentHashMap<>();
    private static final Lexicon EMPTY = new Lexicon(null, false);

    /** A look-up keeps buffers of its own, so each thread has one. */
    private final @Nullable ThreadLocal<DictionaryLookup> lookup;

    private final boolean hasFrequencies;

    private final RecentForms<List<Entry>> recent = new RecentForms<>(form -> List.copyOf(read(form)));

    private Lexicon(@Nullable Dictionary dictionary, boolean hasFrequencies) {
        this.lookup = dictionary == null ? null : ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
        this.hasFrequencies = hasFrequencies;
    }

    /** The lexicon of {@code language}; one without any entry where there is no data for it. */
    public static Lexicon of(Language language) {
        var known = READ.get(language);
        if (known != null) {
            return known;
        }
        var lines = new LanguageData(language).lines("words/lexicon.txt");
        return lines.isEmpty() ? EMPTY : READ.computeIfAbsent(language, key -> read(lines));
    }

    /**
     * All readings of {@code form}, as written first and in small letters after; empty where the form is unknown.
     *
     * <p>A form in capitals is looked for as a name between the two ({@code LYON}); one found in no way is looked for
     * with the accents and ligatures that newspapers leave out ({@code Etat}, {@code oeuvre}).
     */
    public List<Entry> look(String form) {
        return lookup == null || form.isEmpty() ? List.of() : recent.of(form);
    }

    private List<Entry> read(String form) {
        var plain = form.indexOf('’') < 0 ? form : form.replace('’', '\'');
        var entries = new ArrayList<>(exactly(plain));
        if (Spellings.isInCapitals(plain)) {
            entries.addAll(exactly(Spellings.inTitleCase(plain)));
        }
        var small = plain.toLowerCase(Locale.ROOT);
        if (!small.equals(plain)) {
            entries.addAll(exactly(small));
        }
        for (var variant : entries.isEmpty() ? Spellings.of(plain) : List.<String>of()) {
            entries.addAll(exactly(variant));
        }
        return entries;
    }

    public boolean isKnown(String form) {
        return !look(form).isEmpty();
    }

    /** The lemma of the first reading of {@code form}. */
    public Optional<String> lemma(String form) {
        return look(form).stream().map(Entry::lemma).findFirst();
    }

    /** The infinitive of {@code form} where it can be a verb's form. */
    public Optional<String> verbLemma(String form) {
        return look(form).stream().filter(Entry::isVerb).map(Entry::lemma).findFirst();
    }

    public boolean hasVerbReading(String form) {
        return look(form).stream().anyMatch(Entry::isVerb);
    }

    /** Whether {@code form} as written is a proper name. */
    public boolean isProperName(String form) {
        return look(form).stream().anyMatch(Entry::isProperName);
    }

    /** Whether {@code form}, in small letters, is an ordinary word. */
    public boolean isOrdinaryWord(String form) {
        return look(form.toLowerCase(Locale.ROOT)).stream().anyMatch(entry -> !entry.isProperName());
    }

    private List<Entry> exactly(String form) {
        if (lookup == null || form.indexOf('+') >= 0 || form.indexOf('_') >= 0) {
            return List.of();
        }
        var words = lookup.get().lookup(form);
        var entries = new ArrayList<Entry>(words.size());
        for (var word : words) {
            var stem = word.getStem();
            var tag = word.getTag();
            if (stem != null && tag != null) {
                int end = hasFrequencies ? tag.length() - 1 : tag.length();
                var entry = new Entry(stem.toString(), tag.subSequence(0, end).toString());
                entries.add(entry);
            }
        }
        return entries;
    }

    /** Reads lines such as {@code dictionary /org/…/french.dict}, {@code separator _} and {@code frequencies}. */
    private static Lexicon read(List<String> lines) {
        var path = value(lines, "dictionary ");
        try (var stream = Lexicon.class.getResourceAsStream(path)) {
            return stream == null
                    ? EMPTY
                    : new Lexicon(dictionary(stream, value(lines, "separator ")), lines.contains("frequencies"));
        } catch (IOException broken) {
            throw new UncheckedIOException("lexicon " + path + " cannot be read", broken);
        }
    }

    private static Dictionary dictionary(InputStream automaton, String separator) throws IOException {
        DictionaryMetadata metadata = new DictionaryMetadataBuilder()
                .separator(separator.charAt(0))
                .encoding(StandardCharsets.UTF_8)
                .encoder(EncoderType.SUFFIX)
                .build();
        return new Dictionary(morfologik.fsa.FSA.read(automaton), metadata);
    }

    private static String value(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("lexicon.txt lacks a line '" + name + "…'"));
    }

    /**
     * One reading of a form.
     *
     * @param lemma the dictionary's form: {@code déclarer}
     * @param tag the grammar in the notation of the lexicon's source: {@code V ind pres 3 s}
     */
    public record Entry(String lemma, String tag) {

        /** Whether it is any form of a verb, auxiliaries among them. */
        public boolean isVerb() {
            return tag.startsWith("V") || tag.equals("MD");
        }

        /** Whether it is a verb that has a person. */
        public boolean isFiniteVerb() {
            return isVerb() && tense().isPresent();
        }

        public boolean isPastParticiple() {
            return tag.contains(" ppa") || tag.equals("VBN");
        }

        public boolean isPresentParticiple() {
            return tag.endsWith(" ppr") || tag.equals("VBG");
        }

        public boolean isInfinitive() {
            return tag.endsWith(" inf") || tag.equals("VB");
        }

        public boolean isProperName() {
            return tag.startsWith("Z ") || tag.startsWith("NNP");
        }

        /** Whether it is a common noun. */
        public boolean isNoun() {
            return tag.startsWith("N ") || (tag.startsWith("NN") && !isProperName());
        }

        public boolean isAdjective() {
            return tag.startsWith("J");
        }

        /** The tense of a finite verb. */
        public Optional<Tense> tense() {
            return Tense.of(tag);
        }

        /** The person of a finite verb, 1 to 3; zero where the form does not say. */
        public int person() {
            if (tag.equals("VBZ")) {
                return 3;
            }
            int place = tag.length() - 3;
            boolean finite = tag.startsWith("V ") || tag.startsWith("V avoir ") || tag.startsWith("V etre ");
            char person = finite && place > 0 && tag.charAt(place + 1) == ' ' ? tag.charAt(place) : '0';
            return person >= '1' && person <= '3' ? person - '0' : 0;
        }

        public boolean isPlural() {
            return tag.endsWith(" p") || tag.equals("NNS") || tag.equals("NNPS");
        }

        /** The tenses and moods that date what a finite verb tells. */
        public enum Tense {
            PRESENT,
            IMPERFECT,
            PAST,
            FUTURE,
            CONDITIONAL;

            private static Optional<Tense> of(String tag) {
                if (tag.contains(" ind pres ")
                        || tag.contains(" sub pres ")
                        || tag.equals("VBZ")
                        || tag.equals("VBP")) {
                    return Optional.of(PRESENT);
                } else if (tag.contains(" impa ")) {
                    return Optional.of(IMPERFECT);
                } else if (tag.contains(" psim ") || tag.equals("VBD")) {
                    return Optional.of(PAST);
                } else if (tag.contains(" futu ")) {
                    return Optional.of(FUTURE);
                }
                return tag.contains(" con ") ? Optional.of(CONDITIONAL) : Optional.empty();
            }
        }
    }
}
