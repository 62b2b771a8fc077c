package org.depeche.text.quote.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depeche.text.article.Span;
import org.depeche.text.quote.clause.Draft;
import org.depeche.text.quote.clause.SentenceReader;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.cue.QuoteLanguage.Gender;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.source.SourceFinder;
import org.jspecify.annotations.Nullable;

/**
 * Looks back for whom a pronoun or an office may mean.
 *
 * <p>Idea: a pronoun means the speaker of the nearest sentence before that has a fitting one, else that sentence's subject,
 * else who stands near. Cost: each look covers a bounded number of sentences.
 */
final class Antecedents {
    private static final int LOOK_BACK = 6;
    private static final int LONGEST_LEAD = 3;

    private final QuoteLanguage language;
    private final List<Sentence> sentences;
    private final SourceFinder sources;
    private final List<List<Span>> voices;
    private final Speakers speakers;
    private final SourceWords wording;
    private final Appositions appositions;
    private final SentenceSubjects subjects;
    private final String protagonist;
    private final List<Resolved> resolved = new ArrayList<>();
    private final SeveralBefore several;

    Antecedents(
            QuoteLanguage language,
            List<Sentence> sentences,
            SentenceReader reader,
            Speakers speakers,
            SourceWords wording,
            Appositions appositions,
            SentenceSubjects subjects) {
        this.language = language;
        this.sentences = sentences;
        this.voices = reader.voices();
        this.sources = reader.sources();
        this.speakers = speakers;
        this.wording = wording;
        this.appositions = appositions;
        this.subjects = subjects;
        this.protagonist = speakers.protagonist();
        this.several = new SeveralBefore(language, sentences, sources, wording, resolved);
    }

    /** Whom words in the plural may mean. */
    SeveralBefore several() {
        return several;
    }

    void add(int sentence, String speaker, boolean plural, Gender shown) {
        resolved.add(new Resolved(sentence, speaker, plural, shown));
    }

    /** Who spoke last; null where nobody has yet. */
    @Nullable Resolved last() {
        return resolved.isEmpty() ? null : resolved.get(resolved.size() - 1);
    }

    /** Who spoke, in order. */
    List<Resolved> all() {
        return resolved;
    }

    /** Who spoke last of those that fit a gender; null where nobody does. */
    @Nullable String speakerBefore(Gender gender) {
        for (int at = resolved.size() - 1; at >= 0; at--) {
            if (fits(resolved.get(at), gender)) {
                return resolved.get(at).speaker();
            }
        }
        return null;
    }

    /** Who spoke last, not long before, of those that fit a gender; null where nobody does. */
    @Nullable String lately(int sentence, Gender gender) {
        var last = last();
        return last != null && sentence - last.sentence() <= LOOK_BACK && fits(last, gender) ? last.speaker() : null;
    }

    /** « la police de Valmont. Cette dernière »: the last body of a gender that a sentence tells; null where it tells none. */
    private @Nullable String lastBody(int sentence, Gender gender) {
        var units = sentences.get(Math.max(0, sentence));
        for (int at = units.size() - 1; at > 0; at--) {
            int start = language.is("body", units.at(at)) ? at - 1 : 0;
            while (start > 0 && at - start < LONGEST_LEAD && !language.is("definite", units.at(start))) {
                start--;
            }
            boolean definite = start > 0 && language.is("definite", units.at(start));
            if (definite
                    && gender != Gender.UNKNOWN
                    && wording.genderOf(
                                    units.at(start).form(), units.at(start + 1).form())
                            == gender) {
                return wording.words(units.cover(start, sources.phrases().endOf(units, start)));
            }
        }
        return null;
    }

    /** « ce dernier »: who was named last, be it by a surname. */
    @Nullable String latter(int sentence, int place, Gender gender) {
        var before = speakers.within(
                new Span(sentences.get(Math.max(0, sentence - 2)).start(), place));
        for (int at = before.size() - 1; at >= 0; at--) {
            var mention = before.get(at);
            var known = speakers.gender(mention.name());
            boolean sure = mention.isFull() || (known == gender && gender != Gender.UNKNOWN);
            if (mention.isPerson() && known.fits(gender) && sure) {
                return mention.name();
            }
        }
        var body = sentence == 0 ? null : lastBody(sentence - 1, gender);
        return body == null ? nearest(sentence, place, gender) : body;
    }

    /** The nearest speaker or person before a place that fits a gender; else the next person who speaks after it. */
    @Nullable String nearest(int sentence, int place, Gender gender) {
        var before = nearestBefore(sentence, place, gender);
        if (before != null) {
            return before;
        }
        var said = speakerBefore(gender);
        if (said != null) {
            return said;
        }
        var office = subjects.officeBefore(sentence, place, gender);
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

    /** « C'est Jean Petit qui a choisi, a-t-il assuré »: whom an incise's pronoun means, of whom its sentence may tell. */
    @Nullable String ofIncise(int sentence, int place, Gender gender) {
        var here = spoken(sentence, place, gender, true);
        if (here != null) {
            return here;
        }
        var before = sentence == 0 ? null : before(sentence - 1, sentence, Integer.MAX_VALUE, gender);
        return before == null ? nearest(sentence, place, gender) : before;
    }

    /** The nearest speaker or person before a place that fits a gender. */
    @Nullable String nearestBefore(int sentence, int place, Gender gender) {
        return before(sentence, sentence, place, gender);
    }

    private @Nullable String before(int from, int sentence, int place, Gender gender) {
        for (int at = from; at >= Math.max(0, sentence - LOOK_BACK); at--) {
            var unnamed = at < sentence ? agreeing(at, gender) : null;
            if (unnamed != null) {
                return unnamed;
            }
            if (at < sentence - 1
                    && sentences.get(at).paragraph() != sentences.get(sentence).paragraph()
                    && speakers.gender(protagonist).fits(gender)
                    && gender != Gender.UNKNOWN
                    && !protagonist.isEmpty()) {
                return protagonist;
            }
            var speaker = at == sentence ? mentioned(at, place, gender, true) : spoken(at, place, gender, true);
            if (speaker == null) {
                speaker = at == sentence
                        ? spoken(at, place, gender, true)
                        : mentioned(at, place, gender, at < sentence - 1 || subjects.goesOn(at, gender));
            }
            if (speaker == null) {
                var office = subjects.officeOf(at, place, gender);
                speaker = office != null && speakers.isPerson(office) ? office : null;
            }
            if (speaker == null && at == sentence - 1) {
                var told = subjects.bodyOf(at, gender);
                if (told != null) {
                    return told;
                }
            }
            if (speaker != null) {
                boolean unsure = at < sentence && speakers.gender(speaker) == Gender.UNKNOWN && !hasSpoken(speaker);
                var body = unsure ? subjects.bodyOf(at, gender) : null;
                return body == null ? speaker : body;
            }
        }
        return null;
    }

    private boolean hasSpoken(String speaker) {
        return resolved.stream().anyMatch(one -> one.speaker().equals(speaker));
    }

    /** Somebody without a name who speaks in a sentence and shows the gender asked for: « un homme ». */
    private @Nullable String agreeing(int sentence, Gender gender) {
        for (int at = resolved.size() - 1; at >= 0 && resolved.get(at).sentence() >= sentence; at--) {
            var one = resolved.get(at);
            boolean agrees = gender != Gender.UNKNOWN && one.shown() == gender;
            if (one.sentence() == sentence && !speakers.isPerson(one.speaker()) && !one.plural() && agrees) {
                return one.speaker();
            }
        }
        return null;
    }

    boolean fits(Resolved one, Gender gender) {
        var shown = wording.genderOf(wording.steps(one.speaker().toLowerCase(Locale.ROOT))[0]);
        // A body without an article (« Pékin ») shows no gender, and pronouns seldom mean it.
        // Somebody of whom the text has no more than a given name.
        var given = one.speaker().indexOf(' ') < 0 ? language.givenNames().gender(one.speaker()) : Gender.UNKNOWN;
        boolean pronounced = speakers.isPerson(one.speaker())
                || gender == Gender.UNKNOWN
                || shown != Gender.UNKNOWN
                || given == gender;
        return pronounced
                && speakers.gender(one.speaker()).fits(gender)
                && given.fits(gender)
                && shown.fits(gender)
                && !one.plural();
    }

    /** Who speaks last in a sentence before a place, be it in a quotation found or beside a cue. */
    private @Nullable String spoken(int sentence, int place, Gender gender, boolean person) {
        for (int at = resolved.size() - 1; at >= 0 && resolved.get(at).sentence() >= sentence; at--) {
            boolean here = resolved.get(at).sentence() == sentence && fits(resolved.get(at), gender);
            if (here && speakers.isPerson(resolved.get(at).speaker()) == person) {
                return resolved.get(at).speaker();
            }
        }
        for (var voice : voices.get(sentence)) {
            var name = voice.end() <= place ? appositions.person(voice) : null;
            if (name != null && speakers.gender(name).fits(gender)) {
                return name;
            }
        }
        return null;
    }

    /** The person who tells something in a sentence, be it found or only stand beside a cue; null where none does. */
    @Nullable String voice(int sentence) {
        return spoken(sentence, Integer.MAX_VALUE, Gender.UNKNOWN, true);
    }

    /** The person a sentence mentions before {@code limit}: its subject first, else the last one. */
    @Nullable String mentioned(int sentence, int limit, Gender gender, boolean subjectOnly) {
        var units = sentences.get(sentence);
        String last = null;
        boolean aside = false;
        for (int at = 0; at < units.size() && units.at(at).span().end() <= limit; at++) {
            aside = units.at(at).is("(") || (aside && !units.at(at).is(")"));
            var mention = aside
                    ? null
                    : units.at(at).isWord() ? speakers.mentionAt(units.at(at).span()) : null;
            if (mention != null
                    && mention.isPerson()
                    && (mention.isFull() || isAlike(mention, gender))
                    && mention.span().start() == units.at(at).span().start()
                    && speakers.gender(mention.name()).fits(gender)
                    && !isBeside(units, at, mention)) {
                if (sources.subjectPlaces().isOne(units, at)) {
                    return mention.name();
                }
                last = last != null && isOfOffice(units, at) ? last : mention.name();
            }
        }
        return subjectOnly ? null : last;
    }

    /** « Comme Jean Roux, Anne Petit », « le gouvernement Roux »: a name that only likens somebody to or tells what something is of. */
    private boolean isBeside(Sentence sentence, int name, Speakers.Mention mention) {
        var before = sentence.at(name - 1);
        return (name == 1 && language.is("as", before) && sentence.at(0).capital())
                || (!mention.isFull() && (language.is("namesake", before) || language.is("body", before)));
    }

    /** « Anne Petit, conseillère de Jean Roux »: whether a name only tells whose office somebody else holds. */
    private boolean isOfOffice(Sentence sentence, int name) {
        return language.is("genitive", sentence.at(name - 1)) && language.is("role", sentence.at(name - 2));
    }

    /** Whether a name of one word is known for the gender asked for. */
    private boolean isAlike(Speakers.Mention mention, Gender gender) {
        return gender != Gender.UNKNOWN && speakers.gender(mention.name()) == gender;
    }

    /** The one person whom a sentence mentions before a place; null where there is none or more than one. */
    @Nullable String onlyPerson(int sentence, int limit) {
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

    /** The speaker of the quotation before, if it stands near. */
    @Nullable String previous(Draft draft) {
        if (resolved.isEmpty()) {
            return nearestBefore(draft.sentence - 1, Integer.MAX_VALUE, Gender.UNKNOWN);
        }
        var last = resolved.get(resolved.size() - 1);
        return draft.sentence - last.sentence() <= LOOK_BACK + LOOK_BACK ? last.speaker() : null;
    }

    /** Who spoke in which sentence, and the gender that the words for it show. */
    record Resolved(int sentence, String speaker, boolean plural, Gender shown) {}
}
