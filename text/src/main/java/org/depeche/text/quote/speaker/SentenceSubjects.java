package org.depeche.text.quote.speaker;

import java.util.List;
import org.depeche.text.article.Span;
import org.depeche.text.quote.clause.Draft;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.cue.QuoteLanguage.Gender;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.source.SourceFinder;
import org.jspecify.annotations.Nullable;

/** What the subjects of the sentences before a pronoun tell of whom it means: an office, a body, somebody of whom was told. */
final class SentenceSubjects {
    private static final int LOOK_BACK = 6;

    private final QuoteLanguage language;
    private final List<Sentence> sentences;
    private final SourceFinder sources;
    private final Speakers speakers;
    private final SourceWords wording;
    private final Appositions appositions;
    private final Paragraphs paragraphs;
    private final String protagonist;

    SentenceSubjects(
            QuoteLanguage language,
            List<Sentence> sentences,
            SourceFinder sources,
            Speakers speakers,
            SourceWords wording,
            Appositions appositions,
            Paragraphs paragraphs) {
        this.paragraphs = paragraphs;
        this.protagonist = speakers.protagonist();
        this.language = language;
        this.sentences = sentences;
        this.sources = sources;
        this.speakers = speakers;
        this.wording = wording;
        this.appositions = appositions;
    }

    /** « Le maire a tenu à se défendre : » before words in marks: the subject of a sentence that a colon ends; null for a thing. */
    @Nullable Span leading(int sentence) {
        if (sentence < 0 || sentences.get(sentence).size() == 0) {
            return null;
        }
        var units = sentences.get(sentence);
        var subject = units.at(units.size() - 1).is(":") ? sources.subjects().sentenceSubject(units) : null;
        return subject != null && (wording.hasOffice(subject) || appositions.person(subject) != null) ? subject : null;
    }

    /** The nearest subject before a place that bears a role, in its own words: « le pape ». */
    @Nullable String officeBefore(int sentence, int place, Gender gender) {
        for (int at = sentence; at >= Math.max(0, sentence - LOOK_BACK); at--) {
            var office = officeOf(at, place, gender);
            if (office != null) {
                return office;
            }
        }
        for (int at = sentence; at >= Math.max(0, sentence - 1); at--) {
            var subject = subjectBefore(at, place);
            boolean agrees = subject != null
                    && gender != Gender.UNKNOWN
                    && wording.genderOf(wording.steps(wording.fold(subject))[0]) == gender;
            if (subject != null && agrees) {
                return wording.words(subject);
            }
        }
        return null;
    }

    /** The bearer of the role that a sentence's subject tells: the name bound to it, else its own words. */
    @Nullable String officeOf(int sentence, int place, Gender gender) {
        var subject = subjectBefore(sentence, place);
        if (subject == null) {
            return null;
        }
        var parts = wording.steps(wording.fold(subject));
        for (int at = 1; at < Math.min(3, parts.length); at++) {
            if (wording.isOffice(parts[at])
                    && wording.genderOf(parts[0], parts[at]).fits(gender)) {
                var noun = speakers.offices().noun(parts[at - 1], parts[at]);
                var bound = speakers.offices().byRole(noun, List.of(parts).subList(at + 1, parts.length));
                return bound == null ? wording.words(subject) : bound;
            }
        }
        return null;
    }

    /** « La mairie a reçu Dominique Petit. Elle dit »: a sentence's subject where it is a body of a gender; null where it is none. */
    @Nullable String bodyOf(int sentence, Gender gender) {
        var subject = subjectBefore(sentence, Integer.MAX_VALUE);
        var parts = subject == null ? new String[0] : wording.steps(wording.fold(subject));
        boolean body = parts.length > 1
                && gender != Gender.UNKNOWN
                && language.is("body", parts[1])
                && wording.genderOf(parts[0], parts[1]) == gender;
        return subject != null && body ? wording.words(subject) : null;
    }

    /** « Le ministre de l'Intérieur a réagi. « … », a-t-il dit »: an office told in full that the text gives nobody. */
    @Nullable String unnamedOffice(Draft draft, Gender gender) {
        int before = draft.sentence - 1;
        if (before < 0 || !paragraphs.areOne(before, draft.sentence)) {
            return null;
        }
        var subject = subjectBefore(before, draft.start());
        if (subject == null || appositions.person(subject) != null) {
            return null;
        }
        var parts = wording.steps(wording.fold(subject));
        boolean told = parts.length > 2
                && language.is("role", parts[1])
                && language.is("genitive", parts[2])
                && wording.genderOf(parts[0], parts[1]) == gender;
        if (!told) {
            return null;
        }
        var bound = speakers.offices().byRole(parts[1], List.of(parts).subList(2, parts.length));
        return bound == null ? protagonist(parts[1], gender, wording.words(subject)) : bound;
    }

    /** « Un marin a vu la scène : « … », a-t-il dit »: the subject before the colon, of the gender asked for, who holds an office or is somebody. */
    @Nullable Span personBeforeColon(Draft draft, Gender gender) {
        var units = sentences.get(draft.sentence);
        var subject = sources.subjects().sentenceSubject(units);
        if (subject == null || subject.end() > draft.start() || gender == Gender.UNKNOWN) {
            return null;
        }
        boolean colon = false;
        for (int at = 0; at < units.size() && units.at(at).span().start() < draft.start(); at++) {
            colon = units.at(at).is(":");
            if (units.at(at).isQuoted() && units.at(at).span().end() >= draft.start()) {
                colon = at > 0 && units.at(at - 1).is(":");
                break;
            }
        }
        var first = wording.steps(wording.fold(subject))[0];
        return colon && wording.hasOffice(subject) && wording.genderOf(first) == gender ? subject : null;
    }

    /** Whom the text is about, where that one may bear an office in the singular told by its noun; else the words given. */
    private String protagonist(String noun, Gender gender, String words) {
        boolean fits = !protagonist.isEmpty()
                && gender != Gender.UNKNOWN
                && speakers.gender(protagonist) == gender
                && !speakers.offices().hasOtherOffice(protagonist, noun, true);
        return fits ? protagonist : words;
    }

    /** « Il a reçu le maire. »: whether a sentence's subject is a pronoun, so that it goes on about somebody before. */
    boolean goesOn(int sentence, Gender gender) {
        var subject = sources.subjects().sentenceSubject(sentences.get(sentence));
        if (subject == null || gender == Gender.UNKNOWN) {
            return false;
        }
        var words = wording.fold(subject);
        boolean own = language.is("anaphora", words) && wording.genderOf(words) == gender;
        // « Sa carrière a pris fin avec Jean Roux. »
        return own || (language.is("possessive", wording.steps(words)[0]) && !wording.hasOffice(subject));
    }

    /** « Cette enseignante a fondé un club »: whether a sentence's subject is somebody of whom the one before told. */
    boolean isAboutSomebodyBefore(int sentence) {
        var subject = sources.subjects().sentenceSubject(sentences.get(sentence));
        return subject != null && language.is("demonstrative", wording.steps(wording.fold(subject))[0]);
    }

    /** The subject of a sentence in the singular, told by a definite phrase before a place. */
    private @Nullable Span subjectBefore(int sentence, int place) {
        var subject = sources.subjects().sentenceSubject(sentences.get(sentence));
        return subject != null && subject.end() < place && wording.isDefinite(subject) && !wording.isPlural(subject)
                ? subject
                : null;
    }
}
