package org.depeche.text.quote.cue;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.Unit;
import org.depeche.text.quote.mark.WordSense;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a sentence that tell of speaking: verbs in all their forms and fixed attributions.
 *
 * <p>Idea: a verb group is a finite form, or an auxiliary with its participle, or a semi-auxiliary with its infinitive,
 * with pronouns and adverbs between; its lemma must be a cue verb. A form that may also be a noun is none after a
 * determiner. Cost: linear in the sentence.
 */
public final class CueFinder {
    private final QuoteLanguage language;
    private final VerbForms forms;
    private final VerbGroups groups;
    private final FiniteCues finite;
    private final AttributionCues attributions;

    public CueFinder(QuoteLanguage language) {
        this.language = language;
        attributions = new AttributionCues(language);
        forms = new VerbForms(language);
        groups = new VerbGroups(language, forms);
        finite = new FiniteCues(language, forms, groups);
    }

    public List<Cue> find(Sentence sentence) {
        var cues = new ArrayList<Cue>();
        int at = 0;
        while (at < sentence.size()) {
            // « ceci dit » says nothing.
            int over = groups.adverbial(sentence, at);
            if (over > 0 && attributions.at(sentence, at) != null) {
                // « de même source ».
                over = 0;
            }
            var cue = over > 0 ? null : cueAt(sentence, at, cues);
            if (cue != null) {
                cues.add(cue);
            }
            at = cue == null ? at + Math.max(1, over) : cue.to();
        }
        return cues;
    }

    /** What the unit can be, by the lexicon. */
    public WordSense read(Unit unit) {
        return forms.read(unit);
    }

    /** Whether the unit stands as a finite verb there. */
    public boolean isFiniteVerb(Sentence sentence, int at) {
        return forms.isFiniteVerb(sentence, at);
    }

    /** Whether a verb in person stands between two places, the last one left out. */
    public boolean holdsVerb(Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            if (forms.isFiniteVerb(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a unit can be a verb in person. */
    public boolean isVerbal(Unit unit) {
        return forms.isVerbal(unit);
    }

    /** Whether a word in small letters is a form of a verb of speaking. */
    public boolean isSpeaking(String form) {
        return language.isSpeaking(form);
    }

    /** Whether an auxiliary in person stands there. */
    public boolean isAuxiliary(Sentence sentence, int at) {
        return forms.isAuxiliary(sentence, at);
    }

    /** « est-il écrit »: whether a form of « be » stands there that is not part of a reflexive verb's past. */
    public boolean isBe(Sentence sentence, int at) {
        return forms.anyOf("auxiliary-be", forms.read(sentence.at(at)))
                && !language.is("reflexive", sentence.at(at - 1));
    }

    /** How many words an adverbial phrase (« de son côté ») at a place has. */
    public int adverbial(Sentence sentence, int at) {
        return groups.adverbial(sentence, at);
    }

    private @Nullable Cue cueAt(Sentence sentence, int at, List<Cue> before) {
        var unit = sentence.at(at);
        if (!unit.isWord()) {
            return null;
        }
        var attribution = attributions.at(sentence, at);
        if (attribution != null) {
            return attributions.isAsked(sentence, attribution, before) ? null : attribution;
        }
        if (unit.capital() && at > 0 && !sentence.at(at - 1).isQuoted()) {
            return null;
        }
        var slogan = sloganAt(sentence, at);
        if (slogan != null) {
            return slogan;
        }
        var form = forms.read(unit);
        if (form.lemmas().isEmpty()
                || language.is("no-cue", unit)
                || isOfItself(sentence, at)
                || forms.isNominal(sentence, at)
                || language.leadsToNickname(sentence, at)) {
            return null;
        }
        if (form.finite() && !(form.participle() && isOfBe(sentence, at))) {
            return finite.at(sentence, at, form);
        }
        return nonFiniteAt(sentence, at, form, before);
    }

    /** « La foule a défilé aux cris de « … » »: told by the sentence's subject, as by « criant ». */
    private @Nullable Cue sloganAt(Sentence sentence, int at) {
        for (var steps : language.sloganOpeners(sentence.at(at).form())) {
            int end = at + steps.size();
            if (FixedPhrases.stands(sentence, at, steps) && sentence.at(end).isQuoted()) {
                return new Cue(Cue.Form.GERUND, at, end, CueVerb.SLOGAN, -1);
            }
        }
        return null;
    }

    /** « la grève se poursuit », « s'est poursuivie »: a verb that tells nothing where it is reflexive. */
    private boolean isOfItself(Sentence sentence, int at) {
        var pronoun = sentence.at(at - 1);
        if (!language.is("reflexive", pronoun) || language.is("subject-pronoun", pronoun)) {
            // « nous annonce la mairie »: told to us.
            return false;
        }
        int verb = forms.anyOf("auxiliary-be", forms.read(sentence.at(at)))
                ? groups.next(sentence, at + 1, WordSense::participle)
                : at;
        return verb >= 0 && forms.anyOf("mute-reflexive", forms.read(sentence.at(verb)));
    }

    private @Nullable Cue nonFiniteAt(Sentence sentence, int at, WordSense form, List<Cue> before) {
        var verb = groups.verbOf(sentence, at + 1, form);
        if (verb == null) {
            return null;
        }
        int to = at + 1 + verb.rest().size();
        if (form.gerund() && !form.adverb()) {
            if (language.isAdjective(sentence.at(at).form())
                    && forms.anyOf("auxiliary-be", forms.read(sentence.at(at - 1)))) {
                // « il est inquiétant de voir ».
                return null;
            }
            return new Cue(Cue.Form.GERUND, at, to, verb, -1);
        }
        if (form.participle()) {
            return participle(sentence, at, to, verb, before);
        }
        // A sentence that begins with an infinitive asks or advises: « Lire aussi : … ».
        return form.infinitive() && at > 0 ? new Cue(Cue.Form.INFINITIVE, at, to, verb, -1) : null;
    }

    private @Nullable Cue participle(Sentence sentence, int at, int to, CueVerb verb, List<Cue> before) {
        var previous = sentence.at(at - 1);
        var be = forms.read(beforeAdverbs(sentence, at));
        if (forms.anyOf("auxiliary-be", be) && (be.finite() || !groups.hasAgent(sentence, to))) {
            // « n'est pas reconnue », « could be recognized ».
            return null;
        }
        boolean joined = language.is("conjunction", previous) || previous.isComma() || language.is("adverb", previous);
        if (previous.isComma() && language.is("charge", sentence.at(at)) && !groups.hasAgent(sentence, to)) {
            // « évoque X, accusé d'avoir fui ».
            return null;
        }
        boolean lent = before.stream().anyMatch(cue -> cue.isFinite() && cue.to() - cue.from() > 1);
        if (joined && lent && !language.is("agent", sentence.at(to))) {
            return new Cue(Cue.Form.PARTICIPLE, at, to, verb, -1);
        }
        return groups.hasAgent(sentence, to) ? new Cue(Cue.Form.PASSIVE, at, to, verb, -1) : null;
    }

    /** « it was told »: a participle behind a form of « be », although its form is a past too. */
    private boolean isOfBe(Sentence sentence, int at) {
        return forms.anyOf("auxiliary-be", forms.read(beforeAdverbs(sentence, at)));
    }

    private Unit beforeAdverbs(Sentence sentence, int participle) {
        int at = participle - 1;
        while (language.is("adverb", sentence.at(at))
                || forms.read(sentence.at(at)).adverb()) {
            at--;
        }
        return sentence.at(at);
    }
}
