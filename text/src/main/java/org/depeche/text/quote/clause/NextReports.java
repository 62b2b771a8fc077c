package org.depeche.text.quote.clause;

import org.depeche.text.quote.cue.Cue;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;

/** Finds where something else is reported behind a reported clause, by the same speaker or another. Cost: linear in the sentence. */
final class NextReports {
    private static final int LONGEST_SUBJECT = 8;

    private final QuoteLanguage language;
    private final CueFinder cues;
    private final Complements complements;

    NextReports(QuoteLanguage language, CueFinder cues, Complements complements) {
        this.language = language;
        this.cues = cues;
        this.complements = complements;
    }

    /** « nie avoir fui et dit avoir appelé »: a second verb of the same speaker with a clause of its own. */
    boolean isSecondVerb(Sentence sentence, Cue other, int start) {
        return other.isFinite()
                && other.from() > start + 1
                && language.is("conjunction", sentence.at(other.from() - 1))
                && (complements.start(sentence, other) >= 0 || isOfSamePast(sentence, start, other));
    }

    /** « said he would leave and warned against … »: a past of speaking behind a clause whose own verb is a modal. */
    private boolean isOfSamePast(Sentence sentence, int start, Cue other) {
        int verb = start;
        while (verb < other.from() && !cues.isFiniteVerb(sentence, verb) && !cues.isAuxiliary(sentence, verb)) {
            verb++;
        }
        return language.is("modal", sentence.at(verb))
                && !cues.read(sentence.at(other.from())).infinitive()
                && cues.isSpeaking(sentence.at(other.from()).form());
    }

    /**
     * « said the dam holds, but the mayor insisted that … », « a dit que la digue tient, et le maire pense que … »: the comma or dash
     * before a clause with a subject, a verb and words reported of its own; negative for none.
     */
    int joined(Sentence sentence, Cue other, int start) {
        if (!other.isFinite() || complements.start(sentence, other) < 0) {
            return -1;
        }
        int at = other.from() - 1;
        while (at > start
                && other.from() - at <= LONGEST_SUBJECT
                && sentence.at(at).isWord()
                && !cues.isFiniteVerb(sentence, at)) {
            at--;
        }
        var next = sentence.at(at + 1);
        boolean joins = language.is("conjunction", next) || language.is("adversative", next);
        boolean subject = other.from() > at + 2;
        return (sentence.at(at).isComma() || sentence.at(at).isDash()) && joins && subject ? at : -1;
    }

    /** « argued it would fail; the mayor insisted that »: a clause of its own behind a semicolon. */
    boolean isClause(Sentence sentence, Cue other, int start) {
        int at = semicolon(sentence, other);
        return at > start
                && other.isFinite()
                && !cues.holdsVerb(sentence, at, other.from())
                && complements.start(sentence, other) >= 0;
    }

    /** The last semicolon before a cue; negative where there is none. */
    static int semicolon(Sentence sentence, Cue cue) {
        int at = cue.from() - 1;
        while (at >= 0 && !sentence.at(at).is(";")) {
            at--;
        }
        return at;
    }
}
