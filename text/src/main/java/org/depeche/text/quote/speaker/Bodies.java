package org.depeche.text.quote.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.depeche.text.quote.KnownSpeaker;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of a text: what their initials stand for, and which was told by a noun: « le quotidien Le Phare ».
 *
 * <p>Idea: initials in brackets belong to the words right before them whose first letters they are. Cost: linear in the text.
 */
final class Bodies {
    private static final int LONGEST = 12;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]+");

    private final QuoteLanguage language;
    private final Speakers speakers;
    private final Map<String, String> byInitials = new HashMap<>();
    private final Map<String, List<String>> byNoun = new HashMap<>();

    Bodies(QuoteLanguage language, Speakers speakers, List<Sentence> sentences) {
        this.language = language;
        this.speakers = speakers;
        for (var sentence : sentences) {
            for (int at = 0; at < sentence.size(); at++) {
                readInitials(sentence, at);
                readName(sentence, at);
            }
        }
    }

    /** The full words of a body that is told by its initials: « la Ligue du port » for « la LDP »; else the words given. */
    String full(String speaker) {
        int last = speaker.lastIndexOf(' ') + 1;
        int apostrophe = Math.max(speaker.lastIndexOf('\''), speaker.lastIndexOf('’')) + 1;
        var lead = speaker.substring(0, Math.max(last, apostrophe)).strip();
        boolean bare = lead.isEmpty()
                || language.is("definite", lead.toLowerCase(Locale.ROOT).replace('’', '\''));
        var full = bare ? byInitials.get(speaker.substring(Math.max(last, apostrophe))) : null;
        return full == null ? speaker : full;
    }

    /**
     * The body that the text told by a noun last, of several one whose words these qualities are among; null where it told
     * none, or where its own name begins with the noun and lacks them.
     */
    @Nullable String named(String noun, List<String> qualities) {
        String last = null;
        for (var name : byNoun.getOrDefault(noun, List.of())) {
            var words = List.of(NO_WORD.split(name.toLowerCase(Locale.ROOT)));
            if (words.containsAll(qualities)) {
                last = name;
            } else if (!words.contains(noun) && (last == null || qualities.isEmpty())) {
                last = name;
            }
        }
        return last;
    }

    private void put(String noun, String name) {
        byNoun.computeIfAbsent(noun, first -> new ArrayList<>()).add(name);
    }

    /** « la Ligue du port de Valmont (LDPV) ». */
    private void readInitials(Sentence sentence, int bracket) {
        var initials = sentence.at(bracket + 1).isWord()
                ? sentence.at(bracket + 1).span().of(sentence.text())
                : "";
        if (!sentence.at(bracket).is("(") || !sentence.at(bracket + 2).is(")") || initials.length() < 2) {
            return;
        }
        int left = initials.length() - 1;
        int first = -1;
        for (int at = bracket - 1; at >= Math.max(0, bracket - LONGEST) && left >= 0; at--) {
            var unit = sentence.at(at);
            if (!unit.isWord()) {
                return;
            }
            if (isSmall(unit)) {
                continue;
            }
            if (!begins(unit, initials.charAt(left))) {
                return;
            }
            left--;
            first = at;
        }
        if (left < 0 && Character.isUpperCase(initials.charAt(0))) {
            int start = language.is("determiner", sentence.at(first - 1)) ? first - 1 : first;
            byInitials.putIfAbsent(initials, sentence.cover(start, bracket).of(sentence.text()));
            var noun = sentence.at(first).form();
            if (language.is("body", noun)) {
                put(noun, sentence.cover(start, bracket).of(sentence.text()));
            }
        }
    }

    private static boolean begins(Unit unit, char initial) {
        return !unit.form().isEmpty()
                && Character.toLowerCase(initial) == unit.form().charAt(0);
    }

    private boolean isSmall(Unit unit) {
        return language.is("determiner", unit)
                || language.is("preposition", unit)
                || language.is("conjunction", unit)
                || language.is("infinitive-marker", unit);
    }

    /** « le quotidien Le Phare », « la chaîne publique RVT »: a name right behind the noun of a body and its adjective. */
    private void readName(Sentence sentence, int noun) {
        if (!language.is("body", sentence.at(noun))
                || sentence.at(noun).capital()
                || !language.is("definite", sentence.at(noun - 1))) {
            return;
        }
        int name = noun + 1;
        while (name < noun + 4
                && sentence.at(name).isWord()
                && !sentence.at(name).capital()
                && language.isAdjective(sentence.at(name).form())) {
            name++;
        }
        var mention = speakers.startingAt(sentence.at(name).span().start());
        if (mention == null && language.is("definite", sentence.at(name))) {
            mention = speakers.startingAt(sentence.at(name + 1).span().start());
        }
        boolean body = mention != null
                && mention.kind() == KnownSpeaker.Kind.ORGANIZATION
                && sentence.at(name).capital();
        if (mention != null && body) {
            put(
                    sentence.at(noun).form(),
                    sentence.text()
                            .substring(
                                    sentence.at(name).span().start(),
                                    mention.span().end()));
        }
    }
}
