package org.depeche.text.quote.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.depeche.text.article.Span;
import org.depeche.text.quote.KnownSpeaker;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.cue.QuoteLanguage.Gender;
import org.depeche.text.quote.mark.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The persons of a text: where each is mentioned, what full name belongs to a surname, which role was bound to whom.
 */
public final class Speakers {
    private static final int OFTEN = 3;
    private static final Pattern PARTS = Pattern.compile("[\\s\\p{Z}-]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final QuoteLanguage language;
    private final TreeMap<Integer, Mention> mentions = new TreeMap<>();
    private final Map<String, String> byPart = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();
    private final Set<String> persons = new HashSet<>();
    private final Offices offices;
    private final Descriptions descriptions;

    public Speakers(
            QuoteLanguage language, List<Sentence> sentences, List<List<Span>> voices, List<KnownSpeaker> known) {
        this.language = language;
        offices = new Offices(language);
        new PersonReader(language, this).read(sentences, voices, known);
        descriptions = new Descriptions(language, this);
        descriptions.read(sentences);
    }

    void add(Mention mention) {
        if (mentions.putIfAbsent(mention.span.start(), mention) != null || !mention.isPerson()) {
            return;
        }
        if (!persons.add(mention.name)) {
            // Its parts are known.
            return;
        }
        var words = SPACES.split(mention.name);
        var initials = new StringBuilder();
        for (int at = 0; at < words.length; at++) {
            var bare = words[at].substring(Math.max(words[at].indexOf('\''), words[at].indexOf('’')) + 1);
            if (at > 0
                    && !bare.isEmpty()
                    && Character.isUpperCase(bare.charAt(0))
                    && !language.is("determiner", fold(bare))) {
                byPart.putIfAbsent(fold(bare), mention.name);
            }
            initials.append(words[at].charAt(0))
                    .append(bare.length() == words[at].length() || bare.isEmpty() ? "" : bare.charAt(0));
        }
        putInitials(mention.name);
        if (initials.length() > 2) {
            byPart.putIfAbsent(fold(initials.toString()), mention.name);
        }
        var gender = language.givenNames().gender(words[0]);
        if (gender != Gender.UNKNOWN) {
            genders.putIfAbsent(mention.name, gender);
            byPart.putIfAbsent(fold(words[0]), mention.name);
        } else if (words.length == 2 && isNameOnly(words[0])) {
            byPart.putIfAbsent(fold(words[0]), mention.name);
        }
    }

    /** Whether a first word is nothing but a name, though no list has it: « Ionut ». */
    private boolean isNameOnly(String word) {
        var form = language.read(fold(word));
        return word.length() > 2
                && Character.isUpperCase(word.charAt(0))
                && word.chars().anyMatch(Character::isLowerCase)
                && form.lemmas().isEmpty()
                && !form.noun()
                && !form.small()
                && !form.adverb();
    }

    /** « NKM »: the initials of a name's words, parted at hyphens too. */
    private void putInitials(String name) {
        var initials = new StringBuilder();
        for (var word : PARTS.split(name)) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        if (initials.length() > 2) {
            byPart.putIfAbsent(fold(initials.toString()), name);
        }
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** The offices that the text binds to its persons. */
    Offices offices() {
        return offices;
    }

    /** Whom the text describes by a noun that is no office: « le rappeur ». */
    Set<String> described(String noun) {
        return descriptions.of(noun);
    }

    /** Takes a mention of somebody whom a fuller one has told already. */
    void put(Mention mention) {
        mentions.put(mention.span.start(), mention);
    }

    /** Takes what gender a title or an office right before a name shows, which tells more than the given name. */
    void showsSurely(String name, Gender gender) {
        genders.put(name, gender);
    }

    /** Takes what gender the words beside a name show; the first showing counts. */
    void shows(String name, Gender gender) {
        genders.putIfAbsent(name, gender);
    }

    /** The mention that begins at an offset; null where none does. */
    @Nullable Mention startingAt(int offset) {
        return mentions.get(offset);
    }

    /** The mention that covers a place; null where there is none. */
    @Nullable Mention mentionAt(Span place) {
        var entry = mentions.floorEntry(place.start());
        return entry != null && entry.getValue().span.overlaps(place) ? entry.getValue() : null;
    }

    /** Which of some persons is named last within so many characters before a place; null where none is. */
    @Nullable String lastBefore(Set<String> names, int place, int reach) {
        var near = mentions.subMap(Math.max(0, place - reach), true, place, false)
                .descendingMap()
                .values();
        return near.stream()
                .map(Mention::name)
                .filter(names::contains)
                .findFirst()
                .orElse(null);
    }

    /** The mentions that begin within a stretch, in order. */
    List<Mention> within(Span stretch) {
        return new ArrayList<>(mentions.subMap(stretch.start(), stretch.end()).values());
    }

    /** Whether a person is named before a place. */
    boolean isNamedBefore(String name, int place) {
        return mentions.headMap(place).values().stream()
                .anyMatch(mention -> mention.name().equals(name));
    }

    /** The full name that a surname, a given name or initials belong to; null where the text has none. */
    @Nullable String fullName(String part) {
        return byPart.get(fold(part));
    }

    /** Whom the text names again and again, at least twice as often as anybody else; nothing where it has nobody such. */
    String protagonist() {
        var counts = new HashMap<String, Integer>();
        mentions.values().stream()
                .filter(Mention::isPerson)
                .forEach(mention -> counts.merge(mention.name, 1, Integer::sum));
        String most = "";
        int first = 0;
        int second = 0;
        for (var entry : counts.entrySet()) {
            if (entry.getValue() > first) {
                second = first;
                first = entry.getValue();
                most = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        return first >= OFTEN && first >= 2 * second ? most : "";
    }

    /** Whether a name is one of the text's persons. */
    boolean isPerson(String name) {
        return persons.contains(name);
    }

    Gender gender(String name) {
        return genders.getOrDefault(name, Gender.UNKNOWN);
    }

    /** A place that names somebody or something. */
    record Mention(Span span, String name, KnownSpeaker.Kind kind) {

        /** Whether the name has more than one word. */
        boolean isFull() {
            return name.strip().indexOf(' ') > 0;
        }

        boolean isPerson() {
            return kind == KnownSpeaker.Kind.PERSON;
        }
    }
}
