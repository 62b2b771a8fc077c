// Over 300 lines: what makes a verb an incise, and what makes it none, are many small looks at the same few words.
package org.depeche.text.quote.source;

import java.util.Locale;
import java.util.regex.Pattern;
import org.depeche.text.quote.cue.Cue;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.Unit;
import org.depeche.text.quote.mark.WordSense;

/**
 * Tells verbs of speaking that stand in an incise or close their sentence from those that lead a clause.
 *
 * <p>Idea: an incise follows a comma, a dash or words in marks, has its subject behind it and a main verb elsewhere in
 * the sentence. Cost: linear in the sentence for each cue.
 */
public final class Incises {
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}'’]+|(?<=['’])");
    private static final int REACH = 9;
    private static final int SHORTEST_SENTENCE = 5;

    private final QuoteLanguage language;
    private final CueFinder cues;
    private final NounPhrases phrases;
    private final BareClauses clauses;

    Incises(QuoteLanguage language, CueFinder cues, NounPhrases phrases, BareClauses clauses) {
        this.language = language;
        this.cues = cues;
        this.phrases = phrases;
        this.clauses = clauses;
    }

    /** Whether a cue without a pronoun stands before its subject: « , a déclaré le maire ». */
    public boolean isIncise(Sentence sentence, Cue cue) {
        if (cue.hasClitic() || !cue.isFinite()) {
            return cue.hasClitic();
        }
        int start = cue.from();
        while (language.is("object-pronoun", sentence.at(start - 1))
                || language.is("reflexive", sentence.at(start - 1))) {
            start--;
        }
        var before = sentence.at(start - 1);
        int next = cue.to();
        if (!cue.takes("speech") || !mayPrecede(before, start) || isBarred(sentence, cue, start)) {
            return false;
        }
        return before.isQuoted()
                || before.isCall()
                || isBareAnswer(sentence, start - 1)
                || language.is("as", before)
                || (before.isComma() && sentence.at(start - 2).isQuoted())
                || (!isObject(sentence, cue) && !endsAside(sentence, start - 1) && hasMainVerb(sentence, start - 1))
                || splits(sentence, start - 1, next)
                || followsConjunction(sentence, start - 1, next)
                || marksBehind(sentence, start - 1, next) > 0;
    }

    /** Whether an incise may follow {@code before}, the unit before its first one at {@code start}. */
    private boolean mayPrecede(Unit before, int start) {
        return before.isComma()
                || before.isCall()
                || before.isQuoted()
                || before.isDash()
                || start == 0
                || language.is("as", before);
    }

    /** Whether what stands around the verb shows that it is no incise. */
    private boolean isBarred(Sentence sentence, Cue cue, int start) {
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
                || isAuthors(sentence, cue)
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
                && !hasMainVerb(sentence, opening);
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

    /** « comme nous l'écrivions lundi »: a verb in the first person, whose subject stands before it. */
    private boolean isAuthors(Sentence sentence, Cue cue) {
        boolean authors = false;
        for (int at = groupStart(sentence, cue); at < cue.from(); at++) {
            authors |= language.is("author", sentence.at(at));
        }
        return authors && language.endsAsAuthors(sentence.at(cue.from()).form());
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

    /** « Non, répond le maire. »: whether nothing but an interjection stands before a comma. */
    private boolean isBareAnswer(Sentence sentence, int comma) {
        int at = comma;
        while (language.is("interjection", sentence.at(at - 1))) {
            at--;
        }
        return sentence.at(comma).isComma()
                && at < comma
                && (at == 0 || (at == 1 && sentence.at(0).isDash()));
    }

    /** « Un jour, raconte le maire, « … » »: whether an incise leads to the words in marks from a place on. */
    public boolean opens(Sentence sentence, Cue cue, int quoted) {
        if (followsConjunction(sentence, groupStart(sentence, cue) - 1, cue.to())) {
            return true;
        }
        int marks = marksBehind(sentence, groupStart(sentence, cue) - 1, cue.to());
        return marks > 0 && marks <= quoted;
    }

    /** « Dans son livre, affirme le Phare, « l'enfant » … »: the words in marks behind where or when it is said; else negative. */
    private int marksBehind(Sentence sentence, int comma, int next) {
        boolean led = sentence.at(comma).isComma()
                && firstComma(sentence) == comma
                && (language.is("preposition", sentence.at(0)) || phrases.isTime(sentence, 0));
        int end = phrases.endAfter(sentence, next);
        int marks = sentence.at(end).isComma() ? end + 1 : end;
        return led && sentence.at(marks).isQuoted() ? marks : -1;
    }

    private static int firstComma(Sentence sentence) {
        int at = 0;
        while (at < sentence.size() && !sentence.at(at).isComma()) {
            at++;
        }
        return at;
    }

    /** « le maire, ému, a salué la « vision » de l'équipe »: words in marks behind an article are what is said. */
    private boolean isObject(Sentence sentence, Cue cue) {
        return cue.takes("object")
                && language.is("determiner", sentence.at(cue.to()))
                && sentence.at(cue.to() + 1).isQuoted();
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

    /** « Le navire, explique la mairie, était vide »: an incise between a subject and its verb. */
    private boolean splits(Sentence sentence, int comma, int next) {
        int verb = phrases.endAfter(sentence, next) + 1;
        int first = language.is("conjunction", sentence.at(0)) ? 1 : 0;
        if (!sentence.at(comma).isComma()
                || !phrases.isPhraseStart(sentence.at(first))
                || !sentence.at(verb - 1).isComma()) {
            return false;
        }
        while (language.is("object-pronoun", sentence.at(verb)) || language.is("adverb", sentence.at(verb))) {
            verb++;
        }
        return cues.isFiniteVerb(sentence, verb);
    }

    /** « Et, écrit le Phare, le port est fermé ». */
    private boolean followsConjunction(Sentence sentence, int comma, int next) {
        return comma == 1
                && sentence.at(comma).isComma()
                && language.is("conjunction", sentence.at(0))
                && sentence.at(phrases.endAfter(sentence, next)).isComma();
    }

    /** Where a cue's verb group begins, with the pronouns before it. */
    public int groupStart(Sentence sentence, Cue cue) {
        int start = cue.from();
        while (cue.isFinite() && language.is("object-pronoun", sentence.at(start - 1))) {
            start--;
        }
        return start;
    }

    /** « la mairie, notamment, exige »: a comma that ends a word set apart between a subject and its verb. */
    private boolean endsAside(Sentence sentence, int comma) {
        int at = comma - 1;
        while (language.is("adverb", sentence.at(at))
                || cues.read(sentence.at(at)).adverb()) {
            at--;
        }
        return at < comma - 1 && sentence.at(at).isComma();
    }

    /** Where the subject of a cue that closes its sentence begins: « …, the mayor said Monday »; negative for none. */
    public int closingSubject(Sentence sentence, Cue cue) {
        var after = sentence.at(clauses.overAdverbs(sentence, clauses.behindHearer(sentence, cue)));
        boolean ends = !after.isWord() || language.is("preposition", after);
        if (!cue.takes("zero") || !ends || after.is(":") || after.isQuoted() || language.is("that", after)) {
            return -1;
        }
        int at = cue.from() - 1;
        while (at > 0 && !sentence.at(at).isComma() && !sentence.at(at).isQuoted() && cue.from() - at <= REACH) {
            at--;
        }
        boolean led = at > 0 && at < cue.from() - 1 && startsSubject(sentence, at + 1);
        return led && hasMainVerb(sentence, at) ? at + 1 : -1;
    }

    /**
     * Where the subject of a verb begins that stands between commas with it: « The bridge, the mayor said Monday, is
     * safe »; negative for none.
     */
    public int insertedSubject(Sentence sentence, Cue cue) {
        int comma = cue.from() - 1;
        while (comma > 0 && !sentence.at(comma).isComma() && cue.from() - comma <= REACH) {
            comma--;
        }
        boolean led = cue.takes("zero")
                && comma > 0
                && comma < cue.from() - 1
                && sentence.at(comma).isComma()
                && startsSubject(sentence, comma + 1);
        return led && sentence.at(behindInserted(sentence, cue)).isComma() ? comma + 1 : -1;
    }

    /** The comma that closes such an insertion, if it does. */
    public int behindInserted(Sentence sentence, Cue cue) {
        return clauses.overSetting(sentence, clauses.behindHearer(sentence, cue));
    }

    private boolean startsSubject(Sentence sentence, int at) {
        return phrases.isPhraseStart(sentence.at(at)) || phrases.isBare(sentence, at);
    }

    /** « qui dirige la ville et se dit optimiste »: a verb that a conjunction ties to the one before it. */
    private boolean isJoined(Sentence sentence, int verb) {
        int before = verb - 1;
        while (language.is("object-pronoun", sentence.at(before))) {
            before--;
        }
        return language.is("conjunction", sentence.at(before));
    }

    /** « Le maire « n'est pas là », dit son adjoint »: the verb stands within the marks. */
    public boolean beginsWithVerb(Sentence sentence, int at) {
        if (!sentence.at(at).isQuoted() || (sentence.at(at).capital() && at > 0)) {
            return false;
        }
        var words = WORDS.split(sentence.content(at).toLowerCase(Locale.ROOT), 5);
        int reach = at == 0 ? 4 : 3;
        for (int word = 0; word < Math.min(reach, words.length); word++) {
            if (isSure(language.read(words[word]))) {
                return true;
            }
            boolean pronoun = language.is("object-pronoun", words[word])
                    || language.is("negation-head", words[word])
                    || (at == 0 && language.is("subject-pronoun", words[word]));
            if (!pronoun) {
                return false;
            }
        }
        return false;
    }

    /** « « Les petites communes ne pourront payer », faute d'argent, a dit le maire »: a sentence in marks comes first. */
    private boolean isSentence(Sentence sentence, int at) {
        boolean whole = at == 0 || sentence.at(at - 1).isComma();
        if (!whole || !sentence.at(at).isQuoted() || sentence.wordsIn(at) < SHORTEST_SENTENCE) {
            return false;
        }
        for (var word : WORDS.split(sentence.content(at).toLowerCase(Locale.ROOT))) {
            if (isSure(language.read(word))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word can only be a verb in person. */
    private static boolean isSure(WordSense form) {
        boolean auxiliary = form.verbClasses().contains("auxiliary");
        return form.finite() && (auxiliary || !form.noun()) && !form.small();
    }

    /** Whether a finite verb outside relatives and subordinate clauses stands before {@code end}. */
    public boolean hasMainVerb(Sentence sentence, int end) {
        boolean subordinate = false;
        boolean closed = false;
        for (int at = 0; at < end; at++) {
            var unit = sentence.at(at);
            boolean named = !closed && cues.read(unit).noun() && language.is("conjunction", sentence.at(at - 1));
            boolean verb = (cues.isFiniteVerb(sentence, at) && !named)
                    || beginsWithVerb(sentence, at)
                    || isSentence(sentence, at);
            if (verb && !subordinate && !(closed && isJoined(sentence, at))) {
                return true;
            }
            closed |= verb;
            if (language.is("relative", unit) || language.is("subordinator", unit)) {
                subordinate = true;
            } else if (unit.isComma() || (verb && !language.is("that", sentence.at(at + 1)))) {
                // The verb of a subordinate clause closes it: « l'homme qui participait est mort ».
                subordinate = false;
            }
        }
        return false;
    }
}
