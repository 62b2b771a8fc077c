package org.depeche.text.quote.source;

import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.Unit;

/** Tells which names of a sentence can be subjects by where they stand. */
public final class SubjectPlaces {
    private static final int REACH = 9;

    private final QuoteLanguage language;
    private final CueFinder cues;

    SubjectPlaces(QuoteLanguage language, CueFinder cues) {
        this.language = language;
        this.cues = cues;
    }

    /** Whether the name at a place can be a subject: it hangs on no preposition and is no verb's object. */
    public boolean isOne(Sentence sentence, int name) {
        int at = name - 1;
        if (sentence.at(at).capital() && language.is("name-particle", sentence.at(at))) {
            at--;
        }
        while (isWithinPhrase(sentence.at(at)) && name - at < REACH) {
            at--;
        }
        var before = sentence.at(at);
        boolean object = cues.read(before).gerund()
                || (at == name - 1 && (cues.read(before).participle() || cues.isFiniteVerb(sentence, at)));
        return !language.is("preposition", before) && !object && !isOfGovernedRole(sentence, name);
    }

    /** « remis par le directeur du port, Jean Petit, »: a name in apposition to an office that hangs on a preposition. */
    private boolean isOfGovernedRole(Sentence sentence, int name) {
        if (!sentence.at(name - 1).isComma()) {
            return false;
        }
        for (int at = name - 2; at > 0 && at > name - REACH && sentence.at(at).isWord(); at--) {
            if (language.is("role", sentence.at(at))) {
                int start = at;
                while (language.is("adjective-before", sentence.at(start - 1))
                        || language.is("determiner", sentence.at(start - 1))) {
                    start--;
                }
                return language.is("preposition", sentence.at(start - 1));
            }
        }
        return false;
    }

    private boolean isWithinPhrase(Unit unit) {
        return unit.isWord()
                && !language.is("preposition", unit)
                && (language.is("title", unit)
                        || language.is("role", unit)
                        || language.is("determiner", unit)
                        || language.is("adjective-before", unit)
                        || (!unit.capital() && cues.read(unit).noun()));
    }
}
