package org.depeche.text.quote.cue;

import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.Unit;
import org.depeche.text.quote.mark.WordSense;

/**
 * Tells which words of a sentence are verbs there.
 *
 * <p>Idea: the lexicon says what a form can be; the words beside it say what it is: a form that may also be a noun is
 * none after a determiner. Cost: constant for each word.
 */
final class VerbForms {
    private final QuoteLanguage language;
    private final Agreement agreement;

    VerbForms(QuoteLanguage language) {
        this.language = language;
        agreement = new Agreement(language, this);
    }

    /** What the unit can be, by the lexicon. */
    WordSense read(Unit unit) {
        return unit.sense();
    }

    /** Whether the unit stands as a finite verb there. */
    boolean isFiniteVerb(Sentence sentence, int at) {
        var unit = sentence.at(at);
        return unit.isWord()
                && (!unit.capital() || at == 0)
                && read(unit).finite()
                && !isSmallWord(unit)
                && !language.is("no-verb", unit)
                && !isGenitive(sentence, at)
                && (at > 0 || (canOpen(sentence) && !opensName(sentence)))
                && !isLed(sentence, at)
                && !isNominal(sentence, at)
                && !(read(unit).noun() && !isAuxiliary(unit) && language.is("genitive", sentence.at(at + 1)));
    }

    /** Whether a sentence may begin with this verb: in English with those that ask alone. */
    private boolean canOpen(Sentence sentence) {
        var next = sentence.at(1);
        return language.words("opening-verb").isEmpty()
                || (anyOf("opening-verb", read(sentence.at(0)))
                        && (next.capital() || language.is("subject-pronoun", next) || language.is("determiner", next)));
    }

    /** « Marie Petit », « Pierre de Valmont »: a given name at the sentence's head, although its form is a verb's too. */
    private boolean opensName(Sentence sentence) {
        var next = sentence.at(1);
        return (next.capital() || language.is("name-particle", next))
                && language.givenNames().isOne(sentence.at(0).span().of(sentence.text()));
    }

    /** « would leave », « never to leave »: an infinitive, although its form has persons too. */
    boolean isLed(Sentence sentence, int at) {
        int head = beforeAdverbs(sentence, at);
        return read(sentence.at(at)).infinitive()
                && !language.is("modal", sentence.at(at))
                && (language.is("modal", sentence.at(head)) || language.is("infinitive-marker", sentence.at(head)));
    }

    /** « the mayor's answer »: no verb, although « he's » has one. */
    boolean isGenitive(Sentence sentence, int at) {
        if (!language.is("genitive-mark", sentence.at(at)) || language.is("genitive-free", sentence.at(at - 1))) {
            return false;
        }
        var next = sentence.at(at + 1);
        var form = read(next);
        boolean predicate = language.is("determiner", next)
                || language.is("negation", next)
                || language.is("preposition", next)
                || (form.adverb() && !form.noun())
                || ((form.participle() || form.gerund()) && !form.noun());
        return !predicate;
    }

    /** « entre », « outre », « pas »: seldom a verb although the lexicon has one. */
    boolean isSmallWord(Unit unit) {
        var form = read(unit);
        return form.small() || form.adverb() || language.is("preposition", unit) || language.is("determiner", unit);
    }

    /** Whether a unit can be a verb in person. */
    boolean isVerbal(Unit unit) {
        return read(unit).finite();
    }

    boolean isAuxiliary(Sentence sentence, int at) {
        return isAuxiliary(sentence.at(at)) && !isGenitive(sentence, at);
    }

    boolean isAuxiliary(Unit unit) {
        return unit.isWord() && !unit.capital() && read(unit).finite() && anyOf("auxiliary", read(unit));
    }

    /** Whether a form that may be a noun or an adjective is one here, by the word before it. */
    boolean isNominal(Sentence sentence, int at) {
        var before = sentence.at(at - 1);
        if (!read(sentence.at(at)).noun() || leadsClitic(sentence, at)) {
            return false;
        }
        if (agreement.isBroken(sentence, at)) {
            return true;
        }
        if (language.is("adjective-before", sentence.at(at)) && language.is("role", sentence.at(at + 1))) {
            // « , septuple vainqueur du Tour, ».
            return true;
        }
        if (!before.isWord()) {
            // « la maire, enceinte, est venue »: a word alone between commas, be it no verb of speaking.
            return before.isComma()
                    && sentence.at(at + 1).isComma()
                    && read(sentence.at(at)).lemmas().stream().allMatch(lemma -> language.verb(lemma) == null);
        }
        if (((isVerbOnly(sentence.at(at + 1)) || isTelling(sentence, at + 1))
                        && !language.is("subject-pronoun", before))
                || isEpithet(sentence, at)
                || isTrailing(sentence, at)) {
            return true;
        }
        if (isAuxiliary(sentence.at(at)) && !language.is("determiner", before)) {
            // « ce dernier a promis »: no noun is meant where a participle may follow.
            return false;
        }
        if (language.is("determiner", before) && language.is("object-pronoun", before)) {
            if (read(sentence.at(at)).gerund() && sentence.at(at - 2).isComma()) {
                // « , l'appelant à la retenue ».
                return false;
            }
            if (isIncisePlace(sentence, 0) && sentence.at(at + 1).isComma()) {
                // « Comme le maire le précise, ».
                return false;
            }
            boolean made = read(sentence.at(at + 1)).participle() && language.is("agent", sentence.at(at + 2));
            return made
                    || (!isPronounOrNothing(sentence.at(at - 2)) && !isIncisePlace(sentence, at - 2))
                    || language.is("genitive", sentence.at(at + 1))
                    || isPlainAdjective(sentence.at(at + 1));
        }
        return language.is("determiner", before)
                || (read(before).epithet() && language.is("determiner", sentence.at(at - 2)))
                || (language.is("preposition", before) && !read(sentence.at(at)).gerund())
                || language.is("adjective-before", before)
                || language.is("comparison", before)
                || isCount(before)
                || (Character.isDigit(before.form().charAt(0))
                        && (language.is("determiner", sentence.at(at - 2))
                                || language.is("genitive", sentence.at(at - 2))));
    }

    /** « the appeals court ruled »: a past of a verb of speaking, in a language where it looks like a participle. */
    private boolean isTelling(Sentence sentence, int at) {
        var form = read(sentence.at(at));
        return form.finite()
                && form.participle()
                && !form.noun()
                && !sentence.at(at).capital()
                && language.isSpeaking(sentence.at(at).form());
    }

    /** « leur a-t-il dit »: a pronoun hung on the verb. */
    private boolean leadsClitic(Sentence sentence, int at) {
        var next = sentence.at(at + 1);
        return isAuxiliary(sentence.at(at))
                && language.is("clitic", next)
                && sentence.text().charAt(next.span().start() - 1) == '-';
    }

    /** « que l'agence locale »: what no verb has right behind it. */
    private boolean isPlainAdjective(Unit unit) {
        return unit.isWord()
                && !unit.capital()
                && language.isAdjective(unit.form())
                && !isSmallWord(unit)
                && !read(unit).finite()
                && !read(unit).participle();
    }

    /** « leurs intentions violentes, »: a form that may be an adjective, between a noun with its article and a comma. */
    private boolean isTrailing(Sentence sentence, int at) {
        var before = sentence.at(at - 1);
        return sentence.at(at + 1).isComma()
                && read(before).noun()
                && language.is("determiner", sentence.at(at - 2))
                && language.isAdjective(sentence.at(at).form())
                && read(sentence.at(at)).lemmas().stream().allMatch(lemma -> language.verb(lemma) == null);
    }

    /** « une liste complète de 79 noms »: a form that may be an adjective, between a noun with its article and a number. */
    private boolean isEpithet(Sentence sentence, int at) {
        var counted = sentence.at(at + 2);
        return read(sentence.at(at - 1)).noun()
                && language.is("determiner", sentence.at(at - 2))
                && language.is("genitive", sentence.at(at + 1))
                && counted.isWord()
                && Character.isDigit(counted.form().charAt(0));
    }

    /** « 100 000 actions »: a large number counts things; a small one may number what a verb follows (« l'article 6 précise »). */
    private static boolean isCount(Unit unit) {
        return Character.isDigit(unit.form().charAt(0)) && unit.form().length() > 2;
    }

    int beforeAdverbs(Sentence sentence, int at) {
        int head = at - 1;
        while (head > 0 && (language.is("adverb", sentence.at(head)) || isPlainAdverb(sentence.at(head)))) {
            head--;
        }
        return head;
    }

    private boolean isPlainAdverb(Unit unit) {
        return read(unit).adverb() && !read(unit).noun();
    }

    /** Whether a unit can be nothing but a finite verb: what stands before it is none then. */
    boolean isVerbOnly(Unit unit) {
        var form = read(unit);
        boolean only = form.finite() && !form.noun() && !form.participle() && !form.infinitive();
        return (only && !unit.capital() && !isSmallWord(unit)) || isAuxiliary(unit);
    }

    boolean isPronounOrNothing(Unit unit) {
        return language.is("subject-pronoun", unit)
                || language.is("relative", unit)
                || language.is("negation-head", unit);
    }

    /** « comme l'affirmait sa campagne »: a pronoun after « comme », whose verb comes before its subject. */
    boolean isIncisePlace(Sentence sentence, int at) {
        return language.is("as", sentence.at(at));
    }

    boolean anyOf(String name, WordSense form) {
        return form.verbClasses().contains(name);
    }
}
