package org.depeche.text.quote.cue;

import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.Unit;

/**
 * Tells nouns from verbs in the present by their number, in languages whose data say which form goes with which: « the
 * claims of », « he claims », « they claim ».
 *
 * <p>Idea: a verb fits the noun right before it, over adverbs; behind an adjective, a number or a word that is itself
 * a verb stands a noun. Cost: constant for each word, but linear in the sentence behind a conjunction.
 */
final class Agreement {
    private final QuoteLanguage language;
    private final VerbForms forms;

    Agreement(QuoteLanguage language, VerbForms forms) {
        this.language = language;
        this.forms = forms;
    }

    /** Whether a form of the present does not fit what stands before it: « their claims », « the radio program ». */
    boolean isBroken(Sentence sentence, int at) {
        var form = forms.read(sentence.at(at));
        if (!form.agrees()) {
            return false;
        }
        int head = forms.beforeAdverbs(sentence, at);
        var before = sentence.at(head);
        if (language.is("relative", before)) {
            return false;
        }
        if (language.is("conjunction", before) || !before.isWord()) {
            return !holdsVerb(sentence, head) || leadsNoun(sentence, at);
        }
        if (language.is("subject-pronoun", before)) {
            return form.third() == language.is("plural", before);
        }
        if (isUnsure(sentence, head)) {
            return leadsNoun(sentence, at);
        }
        if (isQuality(sentence, head)) {
            return true;
        }
        boolean many = forms.read(before).plural() || isJoined(sentence, head);
        return before.capital()
                ? !many && !form.third()
                : !forms.read(before).noun() || many == form.third() || forms.isLed(sentence, head);
    }

    /** « criminal charges », « Democratic claims »: an adjective, unless it names an office. */
    private boolean isQuality(Sentence sentence, int at) {
        var unit = sentence.at(at);
        return forms.read(unit).epithet()
                || (!language.is("role", unit)
                        && language.is("determiner", sentence.at(at - 1))
                        && language.isAdjective(unit.form()));
    }

    /** « data from the survey show », « the poll released Friday shows »: the subject's own noun stands farther left. */
    private boolean isUnsure(Sentence sentence, int head) {
        if (forms.read(sentence.at(head)).participle()) {
            return true;
        }
        int at = head;
        while (isNounLike(sentence.at(at)) || language.is("determiner", sentence.at(at)) || isNumber(sentence.at(at))) {
            at--;
        }
        var noun = sentence.at(at - 1);
        return at < head
                && language.is("preposition", sentence.at(at))
                && isNounLike(noun)
                && !forms.read(noun).finite()
                && !forms.read(noun).gerund();
    }

    private static boolean isNumber(Unit unit) {
        return unit.isWord() && Character.isDigit(unit.form().charAt(0));
    }

    private boolean isNounLike(Unit unit) {
        return unit.isWord()
                && !language.is("preposition", unit)
                && (unit.capital() || forms.read(unit).noun());
    }

    /** « federal and state law »: a noun right behind, which a verb would not have. */
    private boolean leadsNoun(Sentence sentence, int at) {
        var next = sentence.at(at + 1);
        return forms.read(next).noun() && !next.capital() && !forms.isSmallWord(next);
    }

    /** Whether a verb stands before {@code end} that needs no look at its number. */
    private boolean holdsVerb(Sentence sentence, int end) {
        for (int at = 0; at < end; at++) {
            var form = forms.read(sentence.at(at));
            boolean told = !form.agrees() || !form.noun() || language.is("subject-pronoun", sentence.at(at - 1));
            if (told
                    && form.finite()
                    && !forms.isSmallWord(sentence.at(at))
                    && !sentence.at(at).capital()) {
                return true;
            }
        }
        return false;
    }

    /** « Ann Lee and Paul Roe claim »: the last of several. */
    private boolean isJoined(Sentence sentence, int noun) {
        int at = noun - 1;
        while (sentence.at(at).isWord() && (sentence.at(at).capital() || language.is("determiner", sentence.at(at)))) {
            at--;
        }
        return language.is("conjunction", sentence.at(at));
    }
}
