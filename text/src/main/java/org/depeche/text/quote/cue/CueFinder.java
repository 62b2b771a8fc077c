// Over 300 lines: every form of a verb group is told from the others by the same few looks at its words.
package org.depeche.text.quote.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
    private static final int REACH = 5;
    private static final int SHORTEST_UTTERANCE = 4;

    private final QuoteLanguage language;
    private final VerbForms forms;

    public CueFinder(QuoteLanguage language) {
        this.language = language;
        forms = new VerbForms(language);
    }

    public List<Cue> find(Sentence sentence) {
        var cues = new ArrayList<Cue>();
        int at = 0;
        while (at < sentence.size()) {
            // « ceci dit » says nothing.
            int over = adverbial(sentence, at);
            if (over > 0 && attributionAt(sentence, at) != null) {
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

    private @Nullable Cue cueAt(Sentence sentence, int at, List<Cue> before) {
        var unit = sentence.at(at);
        if (!unit.isWord()) {
            return null;
        }
        var attribution = attributionAt(sentence, at);
        if (attribution != null) {
            return isAsked(sentence, attribution, before) ? null : attribution;
        }
        if (unit.capital() && at > 0 && !sentence.at(at - 1).isQuoted()) {
            return null;
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
            return finiteAt(sentence, at, form);
        }
        return nonFiniteAt(sentence, at, form, before);
    }

    /** « la grève se poursuit », « s'est poursuivie »: a verb that tells nothing where it is reflexive. */
    private boolean isOfItself(Sentence sentence, int at) {
        if (!language.is("reflexive", sentence.at(at - 1))) {
            return false;
        }
        int verb = forms.anyOf("auxiliary-be", forms.read(sentence.at(at)))
                ? next(sentence, at + 1, WordSense::participle)
                : at;
        return verb >= 0 && forms.anyOf("mute-reflexive", forms.read(sentence.at(verb)));
    }

    private @Nullable Cue attributionAt(Sentence sentence, int at) {
        if (isPersonal(sentence, at)) {
            return new Cue(Cue.Form.ATTRIBUTION, at, at + 1, null, -1);
        }
        for (var steps : language.attributions(sentence.at(at).form())) {
            boolean placed = at == 0 || !language.is("attribution-opening", String.join(" ", steps));
            if (placed && matches(sentence, at, steps) && !isOfThing(sentence, at + steps.size())) {
                return new Cue(Cue.Form.ATTRIBUTION, at, at + steps.size(), null, -1);
            }
        }
        return null;
    }

    /** « apprend-on mardi de source policière »: an attribution that belongs to a verb of nobody's. */
    private boolean isAsked(Sentence sentence, Cue attribution, List<Cue> before) {
        var last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean asked = last != null
                && last.hasClitic()
                && language.is("asked-source-opener", sentence.at(attribution.from()))
                && language.is("nobody", sentence.at(last.clitic()));
        for (int at = last == null ? 0 : last.to(); asked && at < attribution.from(); at++) {
            asked = sentence.at(at).isWord();
        }
        return asked;
    }

    /** « selon les cas »: what follows can say nothing. */
    private boolean isOfThing(Sentence sentence, int from) {
        int at = from;
        while (language.is("determiner", sentence.at(at)) || language.is("adjective-before", sentence.at(at))) {
            at++;
        }
        return language.is("no-source", sentence.at(at));
    }

    /** « Pour lui, … », « Pour le ministre, … »: a preposition that attributes only where somebody follows. */
    private boolean isPersonal(Sentence sentence, int at) {
        boolean leads = at == 0 || sentence.at(at - 1).isComma() || language.is("conjunction", sentence.at(at - 1));
        if (!leads || !language.is("attribution-personal", sentence.at(at))) {
            return false;
        }
        var next = sentence.at(at + 1);
        if (sentence.at(at - 1).isComma() && language.is("which", next)) {
            // « le maire, pour qui la crue monte »: but not « pour qui il vote ».
            return isOfSomebody(sentence, at - 2) && !language.is("subject-pronoun", sentence.at(at + 2));
        }
        boolean closes = sentence.at(at - 1).isComma() && sentence.at(at - 2).isQuoted();
        boolean first = at == 0
                || closes
                || (at <= 2
                        && language.is("conjunction", sentence.at(0))
                        && (at == 1 || sentence.at(1).isComma()));
        int head = isSmallNumber(sentence.at(at + 2)) ? at + 3 : at + 2;
        boolean office = language.is("definite", next) && language.is("role", sentence.at(at + 2));
        boolean several = first
                && language.is("plural", next)
                && language.is("determiner", next)
                && language.is("role", language.singular(sentence.at(head).form()))
                && !language.is("public", language.singular(sentence.at(head).form()));
        boolean person = several
                || (first
                        && language.is(
                                "latter",
                                next.form() + " " + sentence.at(at + 2).form()))
                || language.is("title", next)
                || language.is("attribution-object-pronoun", next)
                || (office && (first || sentence.at(at + 3).isComma()))
                || (next.capital() && sentence.at(at + 2).capital() && first)
                || (first && isIntroduced(sentence, at + 1))
                || (first && language.is("definite", next) && isInitials(sentence, at + 2));
        boolean body = language.is("definite", next)
                && language.is("body", sentence.at(at + 2))
                && (first || sentence.at(at + 3).isComma());
        for (int end = at + 2; end < at + 2 + REACH + REACH; end++) {
            if (sentence.at(end).isComma()) {
                boolean told = first
                        && language.is("determiner", next)
                        && sentence.at(head).capital()
                        && sentence.at(end + 1).isQuoted()
                        && sentence.wordsIn(end + 1) >= SHORTEST_UTTERANCE;
                return told || person || (body && holdsMarks(sentence, end));
            }
            if (closes && sentence.at(end).isStop()) {
                return person || body;
            }
        }
        return false;
    }

    /** « les quatre élus ». */
    private boolean isSmallNumber(Unit unit) {
        return language.is("determiner", unit) && !language.is("definite", unit) && !language.is("genitive", unit);
    }

    /** « la LDP »: a body by its initials. */
    private static boolean isInitials(Sentence sentence, int at) {
        var word = sentence.at(at).isWord() ? sentence.at(at).span().of(sentence.text()) : "";
        return word.length() > 1
                && word.chars().allMatch(Character::isUpperCase)
                && sentence.at(at + 1).isComma();
    }

    /** « le responsable russe, pour lequel »: whether an office, a body or a name ends at a place. */
    private boolean isOfSomebody(Sentence sentence, int end) {
        for (int at = end; at > end - REACH && sentence.at(at).isWord(); at--) {
            var unit = sentence.at(at);
            if (unit.capital() || language.is("role", unit) || language.is("body", unit)) {
                return true;
            }
        }
        return false;
    }

    /** « Pour Anne, une voisine, »: a given name that an apposition introduces. */
    private boolean isIntroduced(Sentence sentence, int name) {
        return sentence.at(name + 1).isComma()
                && language.is("indefinite", sentence.at(name + 2))
                && language.givenNames().isOne(sentence.at(name).span().of(sentence.text()));
    }

    private static boolean holdsMarks(Sentence sentence, int from) {
        for (int at = from; at < sentence.size(); at++) {
            if (sentence.at(at).isQuoted()) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(Sentence sentence, int at, List<String> steps) {
        for (int step = 0; step < steps.size(); step++) {
            if (!sentence.at(at + step).form().equals(steps.get(step))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Cue finiteAt(Sentence sentence, int at, WordSense form) {
        int clitic = language.is("clitic", sentence.at(at + 1)) && isHung(sentence, at + 1) ? at + 1 : -1;
        if (clitic < 0 && language.is("object-pronoun", sentence.at(at + 1)) && isHung(sentence, at + 1)) {
            // « rappelons-le » asks the reader and reports nobody.
            return null;
        }
        int next = clitic < 0 ? at + 1 : clitic + 1;
        if (forms.anyOf("auxiliary", form)) {
            int participle = next(sentence, next, WordSense::participle);
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
        var direct = verbOf(sentence, next, form);
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
                && next(sentence, next, WordSense::infinitive) >= 0;
    }

    /** A compound tense from the auxiliary at {@code from} to the participle at {@code at}. */
    private @Nullable Cue compound(Sentence sentence, int from, int at, int clitic) {
        var form = forms.read(sentence.at(at));
        var verb = verbOf(sentence, at + 1, form);
        if (verb == null && forms.anyOf("semi-auxiliary", form)) {
            return withInfinitive(sentence, from, at + 1, clitic);
        }
        boolean uttered = !isPassive(sentence, from, at) && isUttered(sentence, from, at + 1, -1);
        if (verb == null) {
            return uttered ? new Cue(Cue.Form.FINITE, from, at + 1, CueVerb.ANY, clitic) : null;
        }
        if (isPassive(sentence, from, at) && clitic < 0) {
            return !hasAgent(sentence, at + 1) ? null : new Cue(Cue.Form.PASSIVE, from, at + 1, verb, clitic);
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
        int infinitive = next(sentence, next, WordSense::infinitive);
        if (infinitive < 0) {
            return null;
        }
        var verb = verbOf(sentence, infinitive + 1, forms.read(sentence.at(infinitive)));
        return verb == null
                ? null
                : new Cue(Cue.Form.FINITE, from, infinitive + 1 + verb.rest().size(), verb, clitic);
    }

    private @Nullable Cue nonFiniteAt(Sentence sentence, int at, WordSense form, List<Cue> before) {
        var verb = verbOf(sentence, at + 1, form);
        if (verb == null) {
            return null;
        }
        int to = at + 1 + verb.rest().size();
        if (form.gerund() && !form.adverb()) {
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
        if (forms.anyOf("auxiliary-be", be) && (be.finite() || !hasAgent(sentence, to))) {
            // « n'est pas reconnue », « could be recognized ».
            return null;
        }
        boolean joined = language.is("conjunction", previous) || previous.isComma() || language.is("adverb", previous);
        if (previous.isComma() && language.is("charge", sentence.at(at)) && !hasAgent(sentence, to)) {
            // « évoque X, accusé d'avoir fui ».
            return null;
        }
        boolean lent = before.stream().anyMatch(cue -> cue.isFinite() && cue.to() - cue.from() > 1);
        if (joined && lent && !language.is("agent", sentence.at(to))) {
            return new Cue(Cue.Form.PARTICIPLE, at, to, verb, -1);
        }
        return hasAgent(sentence, to) ? new Cue(Cue.Form.PASSIVE, at, to, verb, -1) : null;
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

    private boolean hasAgent(Sentence sentence, int from) {
        for (int at = from; at < from + REACH + REACH && !sentence.at(at).isComma(); at++) {
            if (language.is("agent", sentence.at(at))) {
                return true;
            }
        }
        return false;
    }

    /** The cue verb among the form's lemmas, phrases first ; {@code next} is where a phrase's other words would stand. */
    private @Nullable CueVerb verbOf(Sentence sentence, int next, WordSense form) {
        for (var lemma : form.lemmas()) {
            for (var phrase : language.phrases(lemma)) {
                if (matches(sentence, next, phrase.rest())) {
                    return phrase.tells() ? phrase : null;
                }
                // « ne relève pas de », « ne relève plus de ».
                if (!phrase.tells()
                        && (language.is("negation", sentence.at(next)) || language.is("adverb", sentence.at(next)))
                        && matches(sentence, next + 1, phrase.rest())) {
                    return null;
                }
            }
        }
        for (var lemma : form.lemmas()) {
            var verb = language.verb(lemma);
            if (verb != null) {
                return verb;
            }
        }
        return null;
    }

    /** The next unit of a kind over pronouns, adverbs and markers of the infinitive; negative where there is none. */
    private int next(Sentence sentence, int from, Predicate<WordSense> wanted) {
        for (int at = from; at < from + REACH; at++) {
            at += adverbial(sentence, at);
            at += aside(sentence, at);
            var unit = sentence.at(at);
            var form = forms.read(unit);
            if (!unit.isWord() || unit.capital()) {
                return -1;
            }
            if (wanted.test(form) && !forms.anyOf("auxiliary-be", form)) {
                return at;
            }
            boolean passable = form.adverb()
                    || forms.anyOf("auxiliary-be", form)
                    || language.is("adverb", unit)
                    || language.is("object-pronoun", unit)
                    || language.is("preposition", unit)
                    || language.is("infinitive-marker", unit)
                    || language.is("subject-pronoun", unit);
            if (!passable) {
                return -1;
            }
        }
        return -1;
    }

    /** « a, lui, jugé »: how many units a word or phrase between commas has that belongs to the verb's own. */
    private int aside(Sentence sentence, int at) {
        int words = sentence.at(at).isComma() ? Math.max(1, adverbial(sentence, at + 1)) : 0;
        boolean own = words > 1 || (words == 1 && language.is("adverb", sentence.at(at + 1)));
        return own && sentence.at(at + words + 1).isComma() ? words + 2 : 0;
    }

    /** How many words an adverbial phrase (« de son côté ») at a place has. */
    public int adverbial(Sentence sentence, int at) {
        for (var steps : language.adverbials(sentence.at(at).form())) {
            if (matches(sentence, at, steps)) {
                return steps.size();
            }
        }
        return 0;
    }

    private static boolean isHung(Sentence sentence, int pronoun) {
        return sentence.text().charAt(sentence.at(pronoun).span().start() - 1) == '-';
    }
}
