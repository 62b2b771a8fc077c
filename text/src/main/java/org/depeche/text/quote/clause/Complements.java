package org.depeche.text.quote.clause;

import java.util.Locale;
import org.depeche.text.quote.cue.Cue;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.Unit;
import org.depeche.text.quote.source.SourceFinder;

/**
 * Finds where the clause begins that a verb of speaking reports: behind « que », a question word, a marked infinitive.
 *
 * <p>The verb's constructions say what may follow; another verb or an object of its own ends the search.
 */
final class Complements {
    private static final int REACH = 24;
    private static final int LONGEST_NAME = 3;

    private final QuoteLanguage language;
    private final CueFinder cues;
    private final SourceFinder sources;

    Complements(QuoteLanguage language, CueFinder cues, SourceFinder sources) {
        this.language = language;
        this.cues = cues;
        this.sources = sources;
    }

    /** Where the clause begins that the verb's constructions allow; negative where there is none. */
    int start(Sentence sentence, Cue cue) {
        int next = sources.bareClauses().behindHearer(sentence, cue);
        if ((cue.takes("si") || cue.takes("if")) && language.is("question", sentence.at(next))) {
            return next;
        }
        boolean means = cue.form() == Cue.Form.GERUND && language.is("preposition", sentence.at(cue.from() - 1));
        if (cue.takes("zero") && !means) {
            int bare = sources.bareClauses().overSetting(sentence, next);
            if (language.is("that", sentence.at(bare)) && cue.takes("that")) {
                return bare + 1;
            }
            if (sources.bareClauses().startsClause(sentence, bare)) {
                return bare;
            }
        }
        for (int at = next; at < Math.min(next + REACH, sentence.size()); at++) {
            var unit = sentence.at(at);
            if (language.is("that", unit)) {
                boolean clause = cue.takes("que") || cue.takes("that");
                return clause
                                && !language.is("conjunction", sentence.at(at - 1))
                                && (!language.is("that-head", sentence.at(at - 1))
                                        || isOfVerb(sentence, next, at - 1)
                                        || isOfPointing(sentence, next, at - 1))
                                && !isCompared(sentence, next, at)
                                && !isRestricted(sentence, cue, at)
                        ? at + 1
                        : -1;
            }
            if (isMarked(sentence, cue, at)) {
                return at + 1;
            }
            if (cue.takes("inf") && isInfinitive(sentence, at) && !isOfPreposition(sentence, at)) {
                return at;
            }
            if (isBarrier(sentence, cue, at)) {
                return -1;
            }
        }
        return -1;
    }

    /** « estime même que »: an adverb right behind the verb, that leads no clause itself. */
    private boolean isOfVerb(Sentence sentence, int next, int at) {
        return at == next && language.is("adverb", sentence.at(at)) && !language.is("comparison", sentence.at(at));
    }

    /** « demandent à ce que », « s'inquiète de ce que »: a pronoun that points to the clause, behind the verb's own preposition. */
    private boolean isOfPointing(Sentence sentence, int next, int pronoun) {
        return pronoun == next + 1
                && language.is("pointing-pronoun", sentence.at(pronoun))
                && language.is("infinitive-marker", sentence.at(next));
    }

    /** « ne propose que des travaux »: the word belongs to the negation before the verb. */
    private boolean isRestricted(Sentence sentence, Cue cue, int that) {
        int at = cue.from() - 1;
        while (language.is("object-pronoun", sentence.at(at)) && !language.is("negation-head", sentence.at(at))) {
            at--;
        }
        boolean restricted = language.is("negation-head", sentence.at(at));
        for (int word = cue.from(); restricted && word < that; word++) {
            restricted = !language.is("negation", sentence.at(word));
        }
        return restricted;
    }

    /** « relève plus du hasard que du talent »: the word belongs to a comparison. */
    private boolean isCompared(Sentence sentence, int from, int that) {
        for (int at = from; at < that; at++) {
            if (language.is("comparison", sentence.at(at)) && !language.is("soon", sentence.at(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** « afin de les transmettre »: the infinitive hangs on a preposition before its pronouns. */
    private boolean isOfPreposition(Sentence sentence, int infinitive) {
        int at = infinitive - 1;
        while (language.is("object-pronoun", sentence.at(at))) {
            at--;
        }
        return language.is("preposition", sentence.at(at)) || language.is("preposition", sentence.at(infinitive - 1));
    }

    private boolean isMarked(Sentence sentence, Cue cue, int at) {
        boolean allowed = (cue.takes("de") && !sentence.at(at).is("à"))
                || (cue.takes("à") && sentence.at(at).is("à"))
                || cue.takes("to");
        boolean charged = cue.takes("of")
                && sentence.at(at).is("of")
                && cues.read(sentence.at(at + 1)).gerund();
        return charged
                || (allowed && language.is("infinitive-marker", sentence.at(at)) && isInfinitive(sentence, at + 1));
    }

    /** What a verb and its clause do not have between them: other verbs, and an object of its own. */
    private boolean isBarrier(Sentence sentence, Cue cue, int at) {
        var unit = sentence.at(at);
        boolean object = language.is("determiner", unit)
                && !sources.phrases().isTime(sentence, at)
                && !language.is("preposition", unit)
                && !language.is("preposition", sentence.at(at - 1))
                && !language.is("conjunction", sentence.at(at - 1))
                && !cue.takes("à")
                && !cue.takes("person");
        boolean person = cue.takes("person") && unit.isQuoted() && sentence.wordsIn(at) <= LONGEST_NAME;
        // « a confirmé dans « Le Phare » que ».
        boolean where = unit.isQuoted()
                && unit.capital()
                && sentence.wordsIn(at) <= LONGEST_NAME
                && language.is("preposition", sentence.at(at - 1));
        // « told the network's “Morning Hour” that ».
        boolean programme = unit.isQuoted()
                && unit.capital()
                && sentence.wordsIn(at) <= LONGEST_NAME
                && language.is("that", sentence.at(at + 1));
        boolean called =
                unit.isQuoted() && language.is("nickname", sentence.content(at).toLowerCase(Locale.ROOT));
        return object
                || (unit.isQuoted() && !person && !where && !called && !programme)
                || unit.is(":")
                || unit.is(";")
                || language.is("relative", unit)
                || cues.isFiniteVerb(sentence, at);
    }

    /** « ne rien savoir », « ne même plus savoir ». */
    private boolean isDenial(Unit unit) {
        return language.is("adverb", unit) || language.is("negation-before-infinitive", unit);
    }

    /** Whether an infinitive stands at a place, over pronouns and negation. */
    private boolean isInfinitive(Sentence sentence, int at) {
        int verb = at;
        boolean denied = language.is("negation-head", sentence.at(at));
        while (verb < at + 4
                && (language.is("object-pronoun", sentence.at(verb))
                        || language.is("negation", sentence.at(verb))
                        || (denied && isDenial(sentence.at(verb))))) {
            verb++;
        }
        var unit = sentence.at(verb);
        return cues.read(unit).infinitive() && !unit.capital();
    }
}
