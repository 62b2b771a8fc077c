package org.depeche.text.quote.source;

import org.depeche.text.quote.cue.Cue;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.Unit;

/**
 * Tells where a clause begins that a verb of speaking leads without « that », over when, where and to whom it is said.
 *
 * <p>Idea: a subject with a verb in person not far behind it. Cost: linear in the stretch looked at, which is bounded.
 */
public final class BareClauses {
    private static final int REACH = 9;
    private static final int CLAUSE_REACH = 20;

    private final QuoteLanguage language;
    private final CueFinder cues;
    private final NounPhrases phrases;

    BareClauses(QuoteLanguage language, CueFinder cues, NounPhrases phrases) {
        this.language = language;
        this.cues = cues;
        this.phrases = phrases;
    }

    /** Whether a clause without « that » begins at a place: a subject with a finite verb not far behind it. */
    public boolean startsClause(Sentence sentence, int place) {
        int from = overAdverbs(sentence, place);
        from += isAboutSoMany(sentence, from) ? 1 : 0;
        var first = sentence.at(from);
        boolean subject = first.isWord()
                && (phrases.isPhraseStart(first) || cues.read(first).noun() || first.is("there") || isNumber(first));
        if (!subject || language.is("preposition", first) || isThat(sentence, from)) {
            return false;
        }
        boolean apart = false;
        for (int at = from + 1;
                at < from + CLAUSE_REACH
                        && (sentence.at(at).isWord() || sentence.at(at).isComma());
                at++) {
            boolean verb = cues.isFiniteVerb(sentence, at) || cues.isAuxiliary(sentence, at);
            if (verb && !apart) {
                return true;
            }
            // « Friday, as they rose »: the verb of a clause set apart is not the subject's.
            boolean comma = sentence.at(at).isComma();
            apart = comma ? language.is("subordinator", sentence.at(at + 1)) : apart && !verb;
        }
        return false;
    }

    /** « about 20 voters »: no preposition, although it looks like one. */
    private boolean isAboutSoMany(Sentence sentence, int at) {
        return language.is("approximate", sentence.at(at)) && isNumber(sentence.at(at + 1));
    }

    private static boolean isNumber(Unit unit) {
        return unit.isWord() && Character.isDigit(unit.form().charAt(0));
    }

    /** « that », unless it points: « that claim ». */
    private boolean isThat(Sentence sentence, int at) {
        return language.is("that", sentence.at(at)) && !cues.isFiniteVerb(sentence, at + 1);
    }

    /** « told reporters that », « told me on Friday »: the unit behind who is addressed. */
    public int behindHearer(Sentence sentence, Cue cue) {
        var first = sentence.at(cue.to());
        boolean hearer = cue.takes("hearer")
                && !language.is("that", first)
                && (phrases.isPhraseStart(first) || phrases.isBare(sentence, cue.to()));
        int end = hearer ? phrases.endOf(sentence, cue.to()) : cue.to();
        for (int at = cue.to() + 1; at < end; at++) {
            if (language.is("subject-pronoun", sentence.at(at))) {
                return at;
            }
        }
        return end;
    }

    /** « said Friday afternoon in a statement »: behind when and where it is said, as far as no clause begins there. */
    public int overSetting(Sentence sentence, int from) {
        int at = overAdverbs(sentence, overTime(sentence, from));
        while (language.is("preposition", sentence.at(at))
                && !isInfinitive(sentence, at)
                && !isAboutSoMany(sentence, at)
                && at < from + REACH) {
            at = overAdverbs(sentence, overTime(sentence, phrases.overComplement(sentence, at)));
        }
        return at;
    }

    private boolean isInfinitive(Sentence sentence, int marker) {
        return language.is("infinitive-marker", sentence.at(marker))
                && cues.read(sentence.at(marker + 1)).infinitive();
    }

    /** « said this week that », « said last month the »: behind a noun of time and what leads it. */
    private int overTime(Sentence sentence, int from) {
        boolean led = language.is("demonstrative", sentence.at(from)) || language.is("time-lead", sentence.at(from));
        return led && language.is("time", sentence.at(from + 1)) ? from + 2 : from;
    }

    /**
     * « Estimant que le budget suffit, le maire a refusé »: the comma before the subject of the verb that a participle at
     * the sentence's head belongs to; negative for none.
     *
     * @param start where the participle's own clause begins
     */
    public int mainClause(Sentence sentence, int start) {
        boolean told = cues.read(sentence.at(start)).infinitive();
        for (int at = start; at < sentence.size(); at++) {
            if (sentence.at(at).isComma() && told && startsMain(sentence, at + 1)) {
                return at;
            }
            told |= cues.isFiniteVerb(sentence, at);
        }
        return -1;
    }

    /** Whether a subject begins at a place whose verb stands before the next comma. */
    private boolean startsMain(Sentence sentence, int from) {
        boolean verb = false;
        for (int at = from; phrases.isPhraseStart(sentence.at(from)) && !verb && at < sentence.size(); at++) {
            if (sentence.at(at).isComma() || language.is("relative", sentence.at(at))) {
                return false;
            }
            verb = cues.isFiniteVerb(sentence, at);
        }
        return verb;
    }

    int overAdverbs(Sentence sentence, int from) {
        int at = from;
        while (language.is("adverb", sentence.at(at)) && at < from + 3) {
            at++;
        }
        return at;
    }
}
