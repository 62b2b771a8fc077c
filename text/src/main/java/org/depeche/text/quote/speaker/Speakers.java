package org.depeche.text.quote.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.depeche.text.article.Span;
import org.depeche.text.quote.KnownSpeaker;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.cue.QuoteLanguage.Gender;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The persons of a text: where each is mentioned, what full name belongs to a surname, which role was bound to whom.
 *
 * <p>What the caller knows comes first; a light look of our own at runs of capitalised words fills the gaps: such a run
 * is a person where a title, a role or a known given name says so, or where it speaks.
 */
public final class Speakers {
    private static final int LONGEST_NAME = 6;
    private static final int ROLE_REACH = 9;
    private static final int SMALL_WORD = 3;
    private static final int OFTEN = 3;

    private final QuoteLanguage language;
    private final TreeMap<Integer, Mention> mentions = new TreeMap<>();
    private final Map<String, String> byPart = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();
    private final Set<String> persons = new HashSet<>();
    private final List<Office> offices = new ArrayList<>();

    public Speakers(
            QuoteLanguage language, List<Sentence> sentences, List<List<Span>> voices, List<KnownSpeaker> known) {
        this.language = language;
        if (sentences.isEmpty()) {
            return;
        }
        var text = sentences.get(0).text();
        var single = new ArrayList<Mention>();
        for (var speaker : known) {
            var mention = new Mention(speaker.mention(), speaker.name(), speaker.kind());
            if (speaker.mention().end() > text.length() || speaker.name().isBlank()) {
                continue;
            }
            if (mention.isFull() || !mention.isPerson()) {
                add(mention);
                roles(mention, text);
            } else if (mention.span.of(text).contains(mention.name)) {
                // A role bound to a single word is too weak: « le chef de l'Etat » next to a company's name.
                single.add(mention);
            }
        }
        for (int at = 0; at < sentences.size(); at++) {
            look(sentences.get(at), voices.get(at));
        }
        sentences.forEach(this::partialNames);
        // A person of one word may be a surname whose full name we know better; what is left is taken as it is.
        single.forEach(this::add);
    }

    private void add(Mention mention) {
        if (mentions.putIfAbsent(mention.span.start(), mention) != null || !mention.isPerson()) {
            return;
        }
        persons.add(mention.name);
        var words = mention.name.split("[\\s\\p{Z}]+");
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
        if (initials.length() > 2) {
            byPart.putIfAbsent(fold(initials.toString()), mention.name);
        }
        var gender = language.givenName(words[0]);
        if (gender != Gender.UNKNOWN) {
            genders.putIfAbsent(mention.name, gender);
            byPart.putIfAbsent(fold(words[0]), mention.name);
        }
    }

    private void roles(Mention mention, String text) {
        for (var word : mention.span.of(text).split("[^\\p{L}-]+")) {
            if (mention.isPerson() && language.is("role", fold(word))) {
                offices.add(new Office(fold(word), words(mention.span.of(text)), mention.name));
            }
        }
    }

    /** Takes runs of capitalised words for persons where something says so. */
    private void look(Sentence sentence, List<Span> voices) {
        int at = 0;
        while (at < sentence.size()) {
            var unit = sentence.at(at);
            officeOfKnown(sentence, at);
            boolean starts = unit.isWord()
                    && unit.capital()
                    && !language.is("determiner", unit)
                    && (language.is("title", unit) || !isAcronym(sentence, unit));
            int end = starts && mentionAt(unit.span()) == null ? runEnd(sentence, at) : at + 1;
            boolean titled = language.is("title", unit);
            int start = titled ? at + 1 : afterPlace(sentence, at, end);
            while (start < end - 1
                    && (!sentence.at(start).capital()
                            || language.is("role", sentence.at(start))
                            || language.is("title", sentence.at(start)))) {
                start++;
            }
            boolean person = starts
                    && end > start
                    && !(start == at && language.is("determiner", sentence.at(at - 1)))
                    && (titled || (end - start > 1 && isPerson(sentence, start, voices)));
            if (person) {
                person(sentence, start, end, titled && end - start == 1 && start == at + 1 ? at : start);
            }
            at = Math.max(at + 1, person ? end : at + 1);
        }
    }

    /** Binds the role beside a name that the caller told. */
    private void officeOfKnown(Sentence sentence, int at) {
        var mention = mentions.get(sentence.at(at).span().start());
        if (mention == null || !mention.isPerson() || !(mention.isFull() || gender(mention.name) != Gender.UNKNOWN)) {
            return;
        }
        int end = at;
        while (sentence.at(end).isWord() && sentence.at(end).span().end() <= mention.span.end()) {
            end++;
        }
        if (end > at) {
            roleBeside(sentence, at, end, mention.name);
        }
    }

    /** Where the name begins in « le préfet de Savoie Louis Petit »: behind the place that hangs on the role. */
    private int afterPlace(Sentence sentence, int from, int end) {
        boolean hangs = language.is("genitive", sentence.at(from - 1))
                || (language.is("definite", sentence.at(from - 1)) && language.is("genitive", sentence.at(from - 2)));
        if (!hangs || end - from < 3) {
            return from;
        }
        for (int at = from + 1; at < end - 1; at++) {
            if (language.isGivenName(sentence.at(at).span().of(sentence.text()))) {
                return at;
            }
        }
        return language.isGivenName(sentence.at(from).span().of(sentence.text())) ? from : from + 1;
    }

    private void person(Sentence sentence, int start, int end, int nameStart) {
        var span = sentence.cover(start, end);
        var name = sentence.cover(nameStart, end).of(sentence.text()).replaceAll("[\\s\\p{Z}]+", " ");
        var full = byPart.get(fold(sentence.at(end - 1).span().of(sentence.text())));
        add(new Mention(span, nameStart < start && full != null ? full : name, KnownSpeaker.Kind.PERSON));
        gender(sentence, start, name);
        roleBeside(sentence, start, end, name);
    }

    private boolean isPerson(Sentence sentence, int start, List<Span> voices) {
        var first = sentence.at(start).span();
        if (language.isGivenName(first.of(sentence.text()))) {
            return true;
        }
        for (var voice : voices) {
            if (voice.start() == first.start()) {
                return true;
            }
        }
        return roleBefore(sentence, start) >= 0;
    }

    /** A role that leads to the name behind it: « le maire », « le premier ministre français, »; negative for none. */
    private int roleBefore(Sentence sentence, int name) {
        int last = sentence.at(name - 1).isComma() ? name - 2 : name - 1;
        if (language.is("preposition", sentence.at(last))) {
            // « le témoin au procès de Jean Petit » is somebody else.
            return -1;
        }
        for (int at = last; at >= Math.max(0, name - ROLE_REACH); at--) {
            var unit = sentence.at(at);
            if (language.is("role", unit)) {
                return at;
            }
            if (!unit.isWord() || isNewPhrase(sentence, at) || isNewClause(unit)) {
                return -1;
            }
        }
        return -1;
    }

    /** « la juge concède que Jean Petit »: what stands behind a verb or « que » is somebody else. */
    private boolean isNewClause(Unit unit) {
        var form = language.read(unit.form());
        return language.is("that", unit)
                || language.is("relative", unit)
                || language.is("subordinator", unit)
                || (form.finite() && !form.noun() && !form.participle());
    }

    /** A determiner that does not go on with a genitive: « de la Justice », « des Ports ». */
    private boolean isNewPhrase(Sentence sentence, int at) {
        var unit = sentence.at(at);
        return language.is("determiner", unit)
                && !language.is("genitive", unit)
                && !language.is("genitive", sentence.at(at - 1));
    }

    private static boolean isAcronym(Sentence sentence, Unit unit) {
        var word = unit.span().of(sentence.text());
        return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
    }

    private int runEnd(Sentence sentence, int from) {
        int at = from + 1;
        while (at < sentence.size() && at - from < LONGEST_NAME) {
            var unit = sentence.at(at);
            boolean particle = language.is("name-particle", unit)
                    && sentence.at(at + 1).capital()
                    && !language.is("title", sentence.at(at - 1));
            if (!unit.isWord() || (!unit.capital() && !particle) || language.is("title", unit)) {
                break;
            }
            at++;
        }
        return at;
    }

    private void gender(Sentence sentence, int at, String name) {
        for (int before = at - 1; before >= Math.max(0, at - 4); before--) {
            var form = sentence.at(before).form();
            boolean shows = language.is("title", form) || language.is("determiner", form);
            if (shows && language.is("feminine", form)) {
                genders.putIfAbsent(name, Gender.FEMININE);
            } else if (shows && language.is("masculine", form)) {
                genders.putIfAbsent(name, Gender.MASCULINE);
            }
            if (shows || !sentence.at(before).isWord()) {
                return;
            }
        }
    }

    /** « le premier ministre, Jean Petit », « le maire Jean Petit », « Jean Petit, maire de … ». */
    private void roleBeside(Sentence sentence, int from, int to, String name) {
        int before = roleBefore(sentence, from);
        if (before >= 0) {
            var words = words(sentence.cover(before, from).of(sentence.text()));
            offices.add(new Office(sentence.at(before).form(), words, name));
        }
        for (int after = to + 1; sentence.at(to).isComma() && after < to + 4; after++) {
            if (language.is("role", sentence.at(after))) {
                int end = after + 1;
                while (sentence.at(end).isWord() && end < after + ROLE_REACH + ROLE_REACH) {
                    end++;
                }
                var words = words(sentence.cover(after, end).of(sentence.text()));
                offices.add(0, new Office(sentence.at(after).form(), words, name));
                return;
            }
        }
    }

    /** The words of a phrase that tell one office from another: « intérieur » in « le ministre de l'Intérieur ». */
    private static Set<String> words(String phrase) {
        var words = new HashSet<String>();
        for (var word : fold(phrase).split("[^\\p{L}-]+")) {
            if (word.length() > SMALL_WORD) {
                words.add(word);
            }
        }
        return words;
    }

    /** Surnames, given names and initials of somebody whose full name the text has. */
    private void partialNames(Sentence sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            var unit = sentence.at(at);
            if (unit.isWord() && unit.capital() && mentionAt(unit.span()) == null) {
                var name = byPart.get(fold(unit.span().of(sentence.text())));
                if (name != null && !isSomebodyElse(sentence, at, name)) {
                    mentions.put(unit.span().start(), new Mention(unit.span(), name, KnownSpeaker.Kind.PERSON));
                    gender(sentence, at, name);
                }
            }
        }
    }

    /** « Christophe, 49 ans »: a given name that an apposition introduces is not the one of the full name before. */
    private boolean isSomebodyElse(Sentence sentence, int at, String name) {
        boolean given = name.startsWith(sentence.at(at).span().of(sentence.text()) + " ");
        var after = sentence.at(at + 2);
        boolean introduced = sentence.at(at + 1).isComma() && after.isWord() && !after.capital();
        return given && (introduced || sentence.at(at + 1).capital());
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** The mention that covers a place; null where there is none. */
    @Nullable Mention mentionAt(Span place) {
        var entry = mentions.floorEntry(place.start());
        return entry != null && entry.getValue().span.overlaps(place) ? entry.getValue() : null;
    }

    /** The mentions that begin within a stretch, in order. */
    List<Mention> within(Span stretch) {
        return new ArrayList<>(mentions.subMap(stretch.start(), stretch.end()).values());
    }

    /** The full name that a surname, a given name or initials belong to; null where the text has none. */
    @Nullable String fullName(String part) {
        return byPart.get(fold(part));
    }

    /**
     * Who was called by a role's noun, last.
     *
     * @param complement the words behind the noun: somebody called by others is not meant
     */
    @Nullable String byRole(String noun, List<String> complement) {
        var wanted = words(String.join(" ", complement));
        String last = null;
        for (var office : offices) {
            if (language.isOffice(office.noun, noun)) {
                boolean shared = office.words.stream().anyMatch(wanted::contains);
                boolean bare = wanted.isEmpty() || office.words.size() <= 1;
                last = shared || bare ? office.name : last;
            }
        }
        return last;
    }

    /** Whether the text binds a name to roles, and not to this one. */
    boolean hasOtherOffice(String name, String noun) {
        boolean other = false;
        for (var office : offices) {
            if (office.name.equals(name)) {
                if (language.isOffice(office.noun, noun)) {
                    return false;
                }
                other = true;
            }
        }
        return other;
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

    /** A role that the text binds to a name, with the words that stand by it. */
    private record Office(String noun, Set<String> words, String name) {}

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
