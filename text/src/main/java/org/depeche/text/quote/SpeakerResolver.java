// Over 300 lines: the rules of resolution in their order, which is what they mean.
package org.depeche.text.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.depeche.text.article.Span;
import org.depeche.text.quote.QuoteLanguage.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Gives each quotation the full name of its speaker.
 *
 * <p>Idea: a name in the source wins; a role goes to whom the text binds it, else to the last fitting person; a pronoun
 * to the speaker of the nearest sentence before that has a fitting one, else to that sentence's subject; words without
 * any source to the subject of the sentence before, else to the speaker before them. What stays is the source's own
 * words: bodies speak under their name. Cost: each quotation looks back over a bounded number of sentences.
 */
final class SpeakerResolver {
    private static final int LOOK_BACK = 6;
    private static final int NEAR = 4;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern STEPS = Pattern.compile("[\\s\\p{Z}]+|(?<=['’])");

    private final String text;
    private final QuoteLanguage language;
    private final List<Sentence> sentences;
    private final SourceFinder sources;
    private final List<List<Span>> voices;
    private final List<Draft> drafts;
    private final Speakers speakers;
    private final List<Resolved> resolved = new ArrayList<>();

    SpeakerResolver(
            String text, QuoteLanguage language, List<Sentence> sentences, SentenceReader reader, Speakers speakers) {
        this.text = text;
        this.language = language;
        this.sentences = sentences;
        this.voices = reader.voices();
        this.drafts = reader.drafts();
        this.sources = reader.sources();
        this.speakers = speakers;
    }

    List<Quote> resolve() {
        var quotes = new ArrayList<Quote>();
        for (var draft : drafts) {
            var speaker = speaker(draft);
            if (speaker != null) {
                resolved.add(new Resolved(draft.sentence, speaker, isPlural(draft.source)));
            }
            quotes.add(draft.name(speaker));
        }
        return quotes;
    }

    private @Nullable String speaker(Draft draft) {
        var source = draft.source;
        if (source == null) {
            return draft.guessed ? continued(draft) : null;
        }
        var words = fold(source);
        if (language.is("everybody", words)) {
            return language.is("author", words) ? null : previous(draft);
        }
        if (language.is("anaphora", words)) {
            return pronoun(draft, source);
        }
        if (isSeveral(source)) {
            return words(source);
        }
        var name = person(source);
        if (name != null) {
            return name;
        }
        return draft.guessed ? guess(draft, source) : common(draft, source);
    }

    /** « Anne Petit et Jean Grand »: two names are two speakers. */
    private boolean isSeveral(Span source) {
        var parts = STEPS.split(source.of(text));
        for (int at = 1; at < parts.length - 1; at++) {
            boolean joins = language.is("conjunction", parts[at]);
            if (joins
                    && Character.isUpperCase(parts[at - 1].charAt(0))
                    && Character.isUpperCase(parts[at + 1].charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** The speaker by the sentence's subject alone: somebody named or called by a role, never a thing. */
    private @Nullable String guess(Draft draft, Span source) {
        var role = role(draft, source);
        if (role != null) {
            return role;
        }
        var covering = speakers.mentionAt(source);
        if (covering != null && covering.span().end() >= source.end()) {
            return covering.name();
        }
        var only = onlyPerson(draft.sentence, draft.start());
        return only != null ? only : mayBeSomebody(draft, source) ? common(draft, source) : previous(draft);
    }

    /** Whether a subject in common nouns may be somebody: « certains », « un passant », a bearer of a role. */
    private boolean mayBeSomebody(Draft draft, Span source) {
        var parts = steps(fold(source));
        if (draft.kind == Quote.Kind.DIRECT && language.is("indefinite", parts[0])) {
            return true;
        }
        return List.of(parts).stream().limit(3).anyMatch(this::isOffice);
    }

    /** The one person whom a sentence mentions before a place; null where there is none or more than one. */
    private @Nullable String onlyPerson(int sentence, int limit) {
        String only = null;
        var units = sentences.get(sentence);
        for (var mention : units.size() == 0
                ? List.<Speakers.Mention>of()
                : speakers.within(new Span(
                        units.start(),
                        Math.min(limit, units.at(units.size() - 1).span().end())))) {
            if (mention.isPerson() && only != null && !only.equals(mention.name())) {
                return null;
            }
            only = mention.isPerson() ? mention.name() : only;
        }
        return only;
    }

    /** Who goes on speaking where no cue stands: the subject of the sentence before, else the speaker before. */
    private @Nullable String continued(Draft draft) {
        int before = draft.sentence - 1;
        var last = resolved.isEmpty() ? null : resolved.get(resolved.size() - 1);
        if (last != null && last.sentence >= before) {
            return last.speaker;
        }
        if (before >= 0 && sentences.get(before).paragraph() == draft.paragraph) {
            var subject = mentioned(before, Integer.MAX_VALUE, Gender.UNKNOWN, true);
            if (subject != null) {
                return subject;
            }
        } else if (before >= 0) {
            var only = onlyPerson(before, Integer.MAX_VALUE);
            if (only != null) {
                return only;
            }
        }
        return previous(draft);
    }

    /** The speaker of the quotation before, if it stands near. */
    private @Nullable String previous(Draft draft) {
        if (resolved.isEmpty()) {
            return nearestBefore(draft.sentence - 1, Integer.MAX_VALUE, Gender.UNKNOWN);
        }
        var last = resolved.get(resolved.size() - 1);
        return draft.sentence - last.sentence <= LOOK_BACK + LOOK_BACK ? last.speaker : null;
    }

    /** The person named at the head of a source or in apposition to it, its genitives left aside. */
    private @Nullable String person(Span source) {
        for (var mention : speakers.within(source)) {
            if (mention.isPerson() && !isGoverned(source, mention.span().start())) {
                return mention.name();
            }
        }
        var covering = speakers.mentionAt(new Span(source.start(), source.start() + 1));
        return covering != null && covering.isPerson() && covering.span().contains(source.end() - 1)
                ? covering.name()
                : apposed(source);
    }

    /**
     * Whether a name hangs on a preposition: « l'avocat de Jean Petit », « l'avocat du maire Jean Petit »; it does not in
     * « le ministre de la Justice Jean Petit », where the role it belongs to is the phrase's own head.
     */
    private boolean isGoverned(Span source, int at) {
        var before = text.substring(source.start(), at);
        var words = steps(before.substring(before.lastIndexOf(',') + 1)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\''));
        int role = words.length - 1;
        while (role >= 0 && !isOffice(words[role])) {
            role--;
        }
        for (int word = (role < 0 ? words.length : role) - 1; word >= 0; word--) {
            if (language.is("genitive", words[word])
                    || language.is("preposition", words[word])
                    || language.is("conjunction", words[word])) {
                return true;
            }
        }
        return false;
    }

    private boolean isOffice(String word) {
        return language.is("role", word) || language.is("title", word);
    }

    /** « le maire de Valmont, Jean Petit, » and « Jean Petit, le maire de Valmont, »: the name beside the comma. */
    private @Nullable String apposed(Span source) {
        if (language.is("anaphora", fold(source)) || isPlural(source)) {
            return null;
        }
        if (text.startsWith(", ", source.end())) {
            var behind = speakers.mentionAt(new Span(source.end() + 2, source.end() + 3));
            if (behind != null
                    && behind.isPerson()
                    && behind.span().start() == source.end() + 2
                    && closes(behind.span().end())) {
                return behind.name();
            }
        }
        int comma = source.start() - 2;
        var ahead = comma > 0 && text.startsWith(", ", comma) ? speakers.mentionAt(new Span(comma - 1, comma)) : null;
        return ahead != null && ahead.isPerson() && ahead.span().end() == comma && isPhrase(source)
                ? ahead.name()
                : null;
    }

    private boolean isPhrase(Span source) {
        return isDefinite(source) || language.is("indefinite", steps(fold(source))[0]);
    }

    private boolean isDefinite(Span source) {
        return language.is("definite", steps(fold(source))[0]);
    }

    /** Whether an apposition ends at a place: nothing, a mark or a bracket follows. */
    private boolean closes(int at) {
        return text.substring(at, Math.min(text.length(), at + 2)).isBlank()
                || ",.;:)»\"”\n".indexOf(text.charAt(at)) >= 0
                || text.startsWith(" (", at);
    }

    /** A source in common nouns: a role's bearer, something named before, or the words themselves. */
    private @Nullable String common(Draft draft, Span source) {
        var role = role(draft, source);
        if (role != null) {
            return role;
        }
        var words = words(source).replaceFirst(" ?\\(.*", "");
        var full = speakers.fullName(words);
        if (full != null) {
            return full;
        }
        var parts = steps(fold(source));
        if (language.is("demonstrative", parts[0])) {
            return previous(draft);
        }
        if (language.is("possessive", parts[0]) && parts.length > 1 && language.is("work", parts[1])) {
            var author = nearest(draft.sentence, source.start(), Gender.UNKNOWN);
            return author != null ? author : words;
        }
        return language.is("definite", parts[0]) ? sameHead(words) : words;
    }

    /** « le cabinet » after « le cabinet Duval »: the fuller words said before. */
    private String sameHead(String words) {
        var start = words.toLowerCase(Locale.ROOT) + " ";
        for (int at = resolved.size() - 1; at >= 0; at--) {
            var before = resolved.get(at).speaker;
            if (before.toLowerCase(Locale.ROOT).startsWith(start)) {
                return before;
            }
        }
        return words;
    }

    /** Who bears the role that a source tells; null where it tells none or nobody fits. */
    private @Nullable String role(Draft draft, Span source) {
        var parts = steps(fold(source));
        if (!language.is("definite", parts[0]) && !language.is("role", parts[0])) {
            return null;
        }
        for (int at = 0; at < Math.min(parts.length, 5) && !language.is("genitive", parts[at]); at++) {
            if (language.is("role", parts[at])) {
                var bound = speakers.byRole(parts[at], List.of(parts).subList(at + 1, parts.length));
                boolean unnamed = language.is("possessive", parts[0])
                        || (parts.length > at + 2 && language.is("role-unnamed", parts[at]));
                return bound != null || unnamed ? bound : bearer(draft, source, parts[0], parts[at]);
            }
        }
        return null;
    }

    /** Who may bear a role that the text binds to nobody: who spoke just before, else a person near without an office. */
    private @Nullable String bearer(Draft draft, Span source, String determiner, String noun) {
        var gender = genderOf(determiner, noun);
        for (int at = resolved.size() - 1; at >= 0 && draft.sentence - resolved.get(at).sentence < NEAR; at--) {
            if (speakers.isPerson(resolved.get(at).speaker) && fits(resolved.get(at), gender)) {
                return resolved.get(at).speaker;
            }
        }
        // The first sentences may call somebody by an office whom only the next ones name.
        var near = draft.sentence < NEAR
                ? nearest(draft.sentence, source.start(), gender)
                : nearestBefore(draft.sentence, source.start(), gender);
        return near != null && speakers.isPerson(near) && !speakers.hasOtherOffice(near, noun) ? near : null;
    }

    private Gender genderOf(String determiner, String noun) {
        var shown = genderOf(determiner);
        return shown == Gender.UNKNOWN ? language.noun(noun) : shown;
    }

    private @Nullable String pronoun(Draft draft, Span source) {
        var words = fold(source);
        if (language.is("latter", words)) {
            return latter(draft.sentence, source.start(), genderOf(words));
        }
        return language.is("plural", words)
                ? plural(draft.sentence, source.start())
                : nearest(draft.sentence, source.start(), genderOf(words));
    }

    /** « ce dernier »: who was named last, be it by a surname. */
    private @Nullable String latter(int sentence, int place, Gender gender) {
        var before = speakers.within(
                new Span(sentences.get(Math.max(0, sentence - 2)).start(), place));
        for (int at = before.size() - 1; at >= 0; at--) {
            var mention = before.get(at);
            if (mention.isPerson() && speakers.gender(mention.name()).fits(gender)) {
                return mention.name();
            }
        }
        return nearest(sentence, place, gender);
    }

    private Gender genderOf(String words) {
        return language.is("feminine", words)
                ? Gender.FEMININE
                : language.is("masculine", words) ? Gender.MASCULINE : Gender.UNKNOWN;
    }

    /** The nearest speaker or person before a place that fits a gender. */
    private @Nullable String nearestBefore(int sentence, int place, Gender gender) {
        for (int at = sentence; at >= Math.max(0, sentence - LOOK_BACK); at--) {
            var speaker = at == sentence ? mentioned(at, place, gender, true) : spoken(at, place, gender, true);
            if (speaker == null) {
                speaker = at == sentence
                        ? spoken(at, place, gender, true)
                        : mentioned(at, place, gender, at < sentence - 1);
            }
            if (speaker == null && at < sentence) {
                var office = officeOf(at, place, gender);
                speaker = office != null && speakers.isPerson(office) ? office : agreeing(at, gender);
            }
            if (speaker != null) {
                return speaker;
            }
        }
        return null;
    }

    /** Somebody without a name who speaks in a sentence and shows the gender asked for: « un homme ». */
    private @Nullable String agreeing(int sentence, Gender gender) {
        for (int at = resolved.size() - 1; at >= 0 && resolved.get(at).sentence >= sentence; at--) {
            var one = resolved.get(at);
            var shown = genderOf(steps(one.speaker.toLowerCase(Locale.ROOT))[0]);
            if (one.sentence == sentence && !one.plural && gender != Gender.UNKNOWN && shown == gender) {
                return one.speaker;
            }
        }
        return null;
    }

    /** The nearest speaker or person before a place that fits a gender; else the next person who speaks after it. */
    private @Nullable String nearest(int sentence, int place, Gender gender) {
        var before = nearestBefore(sentence, place, gender);
        if (before != null) {
            return before;
        }
        for (int at = resolved.size() - 1; at >= 0; at--) {
            if (fits(resolved.get(at), gender)) {
                return resolved.get(at).speaker;
            }
        }
        var office = officeBefore(sentence, place, gender);
        if (office != null) {
            return office;
        }
        for (int at = Math.max(0, sentence); at < Math.min(sentences.size(), sentence + LOOK_BACK); at++) {
            var speaker = spoken(at, Integer.MAX_VALUE, gender, true);
            if (speaker != null) {
                return speaker;
            }
        }
        return null;
    }

    /** The nearest subject before a place that bears a role, in its own words: « le pape ». */
    private @Nullable String officeBefore(int sentence, int place, Gender gender) {
        for (int at = sentence; at >= Math.max(0, sentence - LOOK_BACK); at--) {
            var office = officeOf(at, place, gender);
            if (office != null) {
                return office;
            }
        }
        var subject = subjectBefore(sentence, place);
        boolean agrees = subject != null && gender != Gender.UNKNOWN && genderOf(steps(fold(subject))[0]) == gender;
        return subject != null && agrees ? words(subject) : null;
    }

    /** The bearer of the role that a sentence's subject tells: the name bound to it, else its own words. */
    private @Nullable String officeOf(int sentence, int place, Gender gender) {
        var subject = subjectBefore(sentence, place);
        if (subject == null) {
            return null;
        }
        var parts = steps(fold(subject));
        for (int at = 1; at < Math.min(3, parts.length); at++) {
            if (isOffice(parts[at]) && genderOf(parts[0], parts[at]).fits(gender)) {
                var bound = speakers.byRole(parts[at], List.of(parts).subList(at + 1, parts.length));
                return bound == null ? words(subject) : bound;
            }
        }
        return null;
    }

    private @Nullable Span subjectBefore(int sentence, int place) {
        var subject = sources.sentenceSubject(sentences.get(sentence));
        return subject != null && subject.end() < place && isDefinite(subject) && !isPlural(subject) ? subject : null;
    }

    private String words(Span span) {
        return SPACES.matcher(span.of(text)).replaceAll(" ");
    }

    private boolean fits(Resolved one, Gender gender) {
        var shown = genderOf(steps(one.speaker.toLowerCase(Locale.ROOT))[0]);
        // A body without an article (« Pékin ») shows no gender, and pronouns seldom mean it.
        boolean pronounced = speakers.isPerson(one.speaker) || gender == Gender.UNKNOWN || shown != Gender.UNKNOWN;
        return pronounced && speakers.gender(one.speaker).fits(gender) && shown.fits(gender) && !one.plural;
    }

    /** Who speaks last in a sentence before a place, be it in a quotation found or beside a cue. */
    private @Nullable String spoken(int sentence, int place, Gender gender, boolean person) {
        for (int at = resolved.size() - 1; at >= 0 && resolved.get(at).sentence >= sentence; at--) {
            boolean here = resolved.get(at).sentence == sentence && fits(resolved.get(at), gender);
            if (here && speakers.isPerson(resolved.get(at).speaker) == person) {
                return resolved.get(at).speaker;
            }
        }
        for (var voice : voices.get(sentence)) {
            var name = voice.end() <= place ? person(voice) : null;
            if (name != null && speakers.gender(name).fits(gender)) {
                return name;
            }
        }
        return null;
    }

    /** The person a sentence mentions before {@code limit}: its subject first, else the last one. */
    private @Nullable String mentioned(int sentence, int limit, Gender gender, boolean subjectOnly) {
        var units = sentences.get(sentence);
        String last = null;
        for (int at = 0; at < units.size() && units.at(at).span().end() <= limit; at++) {
            var mention =
                    units.at(at).isWord() ? speakers.mentionAt(units.at(at).span()) : null;
            if (mention != null
                    && mention.isPerson()
                    && (mention.isFull() || isAlike(mention, gender))
                    && mention.span().start() == units.at(at).span().start()
                    && speakers.gender(mention.name()).fits(gender)) {
                if (sources.isSubjectPlace(units, at)) {
                    return mention.name();
                }
                last = mention.name();
            }
        }
        return subjectOnly ? null : last;
    }

    /** Whether a name of one word is known for the gender asked for. */
    private boolean isAlike(Speakers.Mention mention, Gender gender) {
        return gender != Gender.UNKNOWN && speakers.gender(mention.name()) == gender;
    }

    private @Nullable String plural(int sentence, int place) {
        for (int at = sentence; at >= Math.max(0, sentence - 3); at--) {
            for (int one = resolved.size() - 1; one >= 0 && resolved.get(one).sentence >= at; one--) {
                if (resolved.get(one).plural && resolved.get(one).sentence == at) {
                    return resolved.get(one).speaker;
                }
            }
            var subject = sources.sentenceSubject(sentences.get(at));
            if (subject != null
                    && subject.end() < place
                    && isPlural(subject)
                    && !language.is("anaphora", fold(subject))) {
                return words(subject);
            }
        }
        return null;
    }

    private boolean isPlural(@Nullable Span source) {
        return source != null && (language.is("plural", steps(fold(source))[0]) || isSeveral(source));
    }

    private static String[] steps(String words) {
        return STEPS.split(words.strip());
    }

    private String fold(Span span) {
        return span.of(text).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** Who spoke in which sentence. */
    private record Resolved(int sentence, String speaker, boolean plural) {}
}
