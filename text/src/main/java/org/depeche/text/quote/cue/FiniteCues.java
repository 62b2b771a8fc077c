package org.depeche.text.quote.cue;

import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.WordSense;
import org.jspecify.annotations.Nullable;

/** Finds cues that begin with a verb in person: simple and compound tenses, verbs that lead an infinitive. */
final class FiniteCues {
    private static final int SHORTEST_UTTERANCE = 4;

    private final QuoteLanguage language;
    private final VerbForms forms;
    private final VerbGroups groups;

    FiniteCues(QuoteLanguage language, VerbForms forms, VerbGroups groups) {
        this.language = language;
        this.forms = forms;
        this.groups = groups;
    }

    /** The cue that a verb in person begins; null where it tells of no speaking. */
    @Nullable Cue at(Sentence sentence, int at, WordSense form) {
        int clitic = language.is("clitic", sentence.at(at + 1)) && isHung(sentence, at + 1) ? at + 1 : -1;
        if (clitic < 0 && language.is("object-pronoun", sentence.at(at + 1)) && isHung(sentence, at + 1)) {
            // « rappelons-le » asks the reader and reports nobody.
            return null;
        }
        int next = clitic < 0 ? at + 1 : clitic + 1;
        if (forms.anyOf("auxiliary", form)) {
            int participle = groups.next(sentence, next, WordSense::participle);
            if (participle >= 0) {
                return compound(sentence, at, participle, clitic);
            }
        }
        if (clitic < 0
                && language.endsAsAuthors(sentence.at(at).form())
                && forms.read(sentence.at(at)).finite()) {
            // « Soulignons que », « nous rappelons que »: who writes.
            return null;
        }
        var direct = groups.verbOf(sentence, next, form);
        boolean uttered = !forms.anyOf("auxiliary", form) && isUttered(sentence, at, next, clitic);
        if (direct != null && !leadsInfinitive(sentence, next, form)) {
            var verb = uttered ? direct.spoken() : direct;
            return new Cue(Cue.Form.FINITE, at, next + direct.rest().size(), verb, clitic);
        }
        if (forms.anyOf("semi-auxiliary", form)) {
            return withInfinitive(sentence, at, next, clitic);
        }
        return uttered ? new Cue(Cue.Form.FINITE, at, next, CueVerb.ANY, clitic) : null;
    }

    /**
     * « « … », gronde Anne Petit. », « « … », a de son côté grondé la maire. »: any verb right behind words in marks that a name, an
     * office or a pronoun hung on it follows.
     */
    private boolean isUttered(Sentence sentence, int verb, int next, int clitic) {
        int comma = language.is("reflexive", sentence.at(verb - 1)) ? verb - 2 : verb - 1;
        boolean named = sentence.at(next).capital();
        boolean behind = sentence.at(comma).isComma()
                && sentence.at(comma - 1).isQuoted()
                && sentence.wordsIn(comma - 1) >= (named ? 2 : SHORTEST_UTTERANCE);
        return behind && !language.words("clitic").isEmpty() && (clitic >= 0 || isSomebody(sentence, next));
    }

    /** Whether a name or an office begins at a place: « M. Petit », « les élues ». */
    private boolean isSomebody(Sentence sentence, int at) {
        var who = sentence.at(at);
        var next = sentence.at(at + 1);
        boolean named = who.capital() && (language.is("title", who) || next.capital());
        boolean office = language.is("determiner", who)
                && next.isWord()
                && (language.is("role", next) || language.is("role", language.singular(next.form())));
        return named || office;
    }

    /** « qui commence à se dire »: the verb only begins another one. */
    private boolean leadsInfinitive(Sentence sentence, int next, WordSense form) {
        return forms.anyOf("semi-auxiliary", form)
                && language.is("infinitive-marker", sentence.at(next))
                && groups.next(sentence, next, WordSense::infinitive) >= 0;
    }

    /** A compound tense from the auxiliary at {@code from} to the participle at {@code at}. */
    private @Nullable Cue compound(Sentence sentence, int from, int at, int clitic) {
        var form = forms.read(sentence.at(at));
        var verb = groups.verbOf(sentence, at + 1, form);
        if (verb == null && forms.anyOf("semi-auxiliary", form)) {
            return withInfinitive(sentence, from, at + 1, clitic);
        }
        boolean uttered = !isPassive(sentence, from, at) && isUttered(sentence, from, at + 1, clitic);
        if (verb == null) {
            return uttered ? new Cue(Cue.Form.FINITE, from, at + 1, CueVerb.ANY, clitic) : null;
        }
        if (isPassive(sentence, from, at) && clitic < 0) {
            return !groups.hasAgent(sentence, at + 1) ? null : new Cue(Cue.Form.PASSIVE, from, at + 1, verb, clitic);
        }
        return new Cue(Cue.Form.FINITE, from, at + 1 + verb.rest().size(), uttered ? verb.spoken() : verb, clitic);
    }

    private boolean isPassive(Sentence sentence, int auxiliary, int participle) {
        boolean be = forms.anyOf("auxiliary-be", forms.read(sentence.at(auxiliary)));
        for (int at = auxiliary + 1; !be && at < participle; at++) {
            be = forms.anyOf("auxiliary-be", forms.read(sentence.at(at)));
        }
        return be && !language.is("reflexive", sentence.at(auxiliary - 1));
    }

    private @Nullable Cue withInfinitive(Sentence sentence, int from, int next, int clitic) {
        int infinitive = groups.next(sentence, next, WordSense::infinitive);
        if (infinitive < 0) {
            return null;
        }
        var verb = groups.verbOf(sentence, infinitive + 1, forms.read(sentence.at(infinitive)));
        return verb == null
                ? null
                : new Cue(Cue.Form.FINITE, from, infinitive + 1 + verb.rest().size(), verb, clitic);
    }

    private static boolean isHung(Sentence sentence, int pronoun) {
        return sentence.text().charAt(sentence.at(pronoun).span().start() - 1) == '-';
    }
}
