package org.depeche.text.quote.source;

import org.depeche.text.quote.cue.Cue;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.Unit;

/**
 * Tells verbs of speaking that stand in an incise or close their sentence from those that lead a clause.
 *
 * <p>Idea: an incise follows a comma, a dash or words in marks, has its subject behind it and a main verb elsewhere in
 * the sentence. Cost: linear in the sentence for each cue.
 */
public final class Incises {
    private static final int REACH = 9;

    private final QuoteLanguage language;
    private final CueFinder cues;
    private final NounPhrases phrases;
    private final BareClauses clauses;
    private final MainVerbs verbs;
    private final InciseBars bars;

    Incises(QuoteLanguage language, CueFinder cues, NounPhrases phrases, BareClauses clauses, MainVerbs verbs) {
        this.language = language;
        this.cues = cues;
        this.phrases = phrases;
        this.clauses = clauses;
        this.verbs = verbs;
        bars = new InciseBars(language, cues, phrases, clauses, verbs);
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
        if (!cue.takes("speech")
                || !mayPrecede(before, start)
                || bars.isBarred(sentence, cue, start)
                || isAuthors(sentence, cue)) {
            return false;
        }
        return before.isQuoted()
                || before.isCall()
                || isBareAnswer(sentence, start - 1)
                || language.is("as", before)
                || (before.isComma() && sentence.at(start - 2).isQuoted())
                || (!isObject(sentence, cue) && !endsAside(sentence, start - 1) && verbs.isBefore(sentence, start - 1))
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

    /** « comme nous l'écrivions lundi »: a verb in the first person, whose subject stands before it. */
    private boolean isAuthors(Sentence sentence, Cue cue) {
        boolean authors = false;
        for (int at = groupStart(sentence, cue); at < cue.from(); at++) {
            authors |= language.is("author", sentence.at(at));
        }
        return authors && language.endsAsAuthors(sentence.at(cue.from()).form());
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
        return led && verbs.isBefore(sentence, at) ? at + 1 : -1;
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
}
