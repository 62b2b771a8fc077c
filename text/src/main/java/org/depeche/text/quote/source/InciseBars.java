package org.depeche.text.quote.source;

import org.depeche.text.quote.cue.Cue;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;

/** Tells verbs of speaking that might stand in an incise and do not, by what stands around them. */
final class InciseBars {
    private final QuoteLanguage language;
    private final CueFinder cues;
    private final NounPhrases phrases;
    private final BareClauses clauses;
    private final MainVerbs verbs;

    InciseBars(QuoteLanguage language, CueFinder cues, NounPhrases phrases, BareClauses clauses, MainVerbs verbs) {
        this.language = language;
        this.cues = cues;
        this.phrases = phrases;
        this.clauses = clauses;
        this.verbs = verbs;
    }

    /** Whether what stands around the verb shows that it is no incise. */
    boolean isBarred(Sentence sentence, Cue cue, int start) {
        int next = cue.to();
        var follower = sentence.at(next);
        return language.is("that", sentence.at(overAdverbs(sentence, next)))
                || (cue.takes("zero") && clauses.startsClause(sentence, next))
                || follower.is(":")
                || follower.isQuoted()
                || isOwnPredicate(sentence, cue, start)
                || isBidding(sentence, cue)
                || isActedUpon(sentence, start)
                || closesAside(sentence, start - 1)
                || isOfOpenClause(sentence, start - 1)
                || isDenied(sentence, cue, start)
                || phrases.startAfter(sentence, next) < 0;
    }

    /** « Le maire - et député - a répliqué à son voisin »: a dash that closes what another one opened behind the subject. */
    private boolean closesAside(Sentence sentence, int dash) {
        int opening = dash - 1;
        while (opening > 0 && !sentence.at(opening).isDash()) {
            opening--;
        }
        return sentence.at(dash).isDash()
                && opening > 0
                && phrases.isPhraseStart(sentence.at(0))
                && !verbs.isBefore(sentence, opening);
    }

    /** « Elle appelle Jean, l'encourage »: a pronoun for whom the verb is done to, where no words in marks stand before. */
    private boolean isActedUpon(Sentence sentence, int start) {
        var pronoun = sentence.at(start);
        return language.is("object-pronoun", pronoun)
                && language.is("definite", pronoun)
                && !language.is("possessive", pronoun)
                && sentence.at(start - 1).isComma()
                && !sentence.at(start - 2).isQuoted();
    }

    /** « Il a dit que le maire, hier, avait lancé … »: a verb that the clause behind « que » still waits for. */
    private boolean isOfOpenClause(Sentence sentence, int comma) {
        int commas = 1;
        for (int at = comma - 1; at >= 0 && sentence.at(comma).isComma(); at--) {
            if (language.is("that", sentence.at(at))) {
                return commas > 1
                        && phrases.isPhraseStart(sentence.at(at + 1))
                        && cues.isSpeaking(sentence.at(at - 1).form());
            }
            commas += sentence.at(at).isComma() ? 1 : 0;
            if (!(sentence.at(at).isWord() || sentence.at(at).isComma()) || cues.isFiniteVerb(sentence, at)) {
                return false;
            }
        }
        return false;
    }

    /** « s'est dit prêt », « disent avoir fui »: what follows tells of the subject before the verb. */
    private boolean isOwnPredicate(Sentence sentence, Cue cue, int start) {
        var follower = sentence.at(cue.to());
        var form = cues.read(follower);
        boolean reflexive = start < cue.from() && !follower.capital() && !language.is("determiner", follower);
        return (cue.takes("inf") && form.infinitive())
                || (reflexive && form.noun() && !form.adverb() && !language.is("title", follower));
    }

    /** « juge d'ailleurs que ». */
    private int overAdverbs(Sentence sentence, int from) {
        int at = language.is("genitive", sentence.at(from)) && language.is("adverb", sentence.at(from + 1))
                ? from + 1
                : from;
        while (language.is("adverb", sentence.at(at))) {
            at++;
        }
        return at;
    }

    /** « Anne Petit, la maire, a appelé M. Roux à signer »: somebody bidden, and to what. */
    private boolean isBidding(Sentence sentence, Cue cue) {
        int behind = overAdverbs(sentence, cue.to());
        int person = language.is("infinitive-marker", sentence.at(behind)) ? behind : -1;
        int marker = person < 0 ? phrases.endAfter(sentence, cue.to()) : person;
        var bidden = sentence.at(marker + 1);
        return (cue.takes("à") || cue.takes("de"))
                && language.is("infinitive-marker", sentence.at(marker))
                && (cues.read(bidden).infinitive() || bidden.isQuoted());
    }

    /** « les élus, tenaces, n'ont plus lâché le micro »: no incise denies. */
    private boolean isDenied(Sentence sentence, Cue cue, int start) {
        boolean denied = false;
        for (int at = start; at < cue.to(); at++) {
            if (cues.read(sentence.at(at)).verbClasses().contains("unceasing")) {
                return false;
            }
            denied |= language.is("negation-head", sentence.at(at));
        }
        return denied;
    }
}
