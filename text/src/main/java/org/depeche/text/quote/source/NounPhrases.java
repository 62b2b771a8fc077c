package org.depeche.text.quote.source;

import java.util.Locale;
import org.depeche.text.article.Span;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Tells where noun phrases begin and end.
 *
 * <p>Idea: no parse; a noun phrase runs from a determiner, a title or a capital to the next mark, verb, relative or
 * preposition other than the genitive. Cost: linear in the phrase.
 */
public final class NounPhrases {
    private static final int REACH = 9;
    private static final int LONGEST_CALLED = 3;

    private final QuoteLanguage language;
    private final CueFinder cues;
    private final ApposedBearers bearers;
    private final TrailingVerbs trailing;

    NounPhrases(QuoteLanguage language, CueFinder cues) {
        this.language = language;
        this.cues = cues;
        this.bearers = new ApposedBearers(language);
        this.trailing = new TrailingVerbs(language, cues, this);
    }

    /** The unit after the noun phrase that begins at or soon after {@code from}; {@code from} where there is none. */
    public int endAfter(Sentence sentence, int from) {
        int start = startAfter(sentence, from);
        return start < 0 ? from : endOf(sentence, start);
    }

    public boolean isPhraseStart(Unit unit) {
        return unit.isWord()
                && (unit.form().startsWith("@")
                        || (language.is("determiner", unit) && !isOfOne(unit))
                        || language.is("title", unit)
                        || language.is("attribution-object-pronoun", unit)
                        || (language.is("subject-pronoun", unit) && !language.is("pointing-pronoun", unit))
                        || (unit.capital()
                                && !language.is("preposition", unit)
                                && !language.is("conjunction", unit)
                                && !language.is("reflexive", unit)));
    }

    /** « du »: a genitive with its article, which leads what hangs on another noun. */
    private boolean isOfOne(Unit unit) {
        return language.is("genitive", unit) && !language.is("plural", unit);
    }

    boolean isNounLike(Unit unit) {
        return unit.isWord() && (unit.capital() || cues.read(unit).noun());
    }

    int startAfter(Sentence sentence, int from) {
        int at = from;
        int limit = from + REACH;
        while (at < limit && at < sentence.size()) {
            var unit = sentence.at(at);
            if (isDate(sentence, at)) {
                at += 3;
                continue;
            }
            if (cues.adverbial(sentence, at) > 1) {
                at += cues.adverbial(sentence, at);
                continue;
            }
            if (language.is("determiner", unit) && isTime(sentence, at)) {
                // « quelques heures avant le vote »: when, with what that hangs on.
                int next = language.is("preposition", sentence.at(at + 2)) ? overComplement(sentence, at + 2) : at + 2;
                limit += next - at;
                at = next;
                continue;
            }
            if (isPhraseStart(unit) || (at == from && (unit.isQuoted() || isBare(sentence, at)))) {
                return at;
            }
            if ((!unit.isWord() && !unit.isComma()) || language.is("that", unit)) {
                return -1;
            }
            boolean preposition = language.is("preposition", unit) && !language.is("adverb", unit);
            int next = preposition ? overComplement(sentence, at) : at + 1;
            limit += isOfOne(unit) ? next - at : 0;
            at = next;
        }
        return -1;
    }

    /** « according to exit polls »: a noun in the plural behind what qualifies it. */
    boolean isBare(Sentence sentence, int from) {
        int at = from;
        while (isQualifier(sentence, at) && !cues.read(sentence.at(at)).plural()) {
            at++;
        }
        return isQualifier(sentence, at);
    }

    /** « le 5 septembre »: when, not who. */
    boolean isDate(Sentence sentence, int at) {
        var day = sentence.at(at + 1);
        return language.is("definite", sentence.at(at))
                && day.isWord()
                && Character.isDigit(day.form().charAt(0))
                && language.is("month", sentence.at(at + 2));
    }

    /** « un jour », « peu avant »: when, not who; a noun of time that nothing but a mark or a preposition follows. */
    public boolean isTime(Sentence sentence, int at) {
        int noun = language.is("determiner", sentence.at(at)) ? at + 1 : at;
        while (language.is("adjective-before", sentence.at(noun))) {
            noun++;
        }
        var next = sentence.at(noun + 1);
        return isDate(sentence, at)
                || (language.is("time", sentence.at(noun))
                        && (!next.isWord()
                                || language.is("time-epithet", next)
                                || (language.is("demonstrative", sentence.at(at))
                                        && !cues.isFiniteVerb(sentence, noun + 1))
                                || language.is("preposition", next)
                                || language.is("adverb", next)));
    }

    /** The unit after a preposition, its determiner, its noun and that noun's small letters: « à l'AFP », « à plusieurs reprises ». */
    int overComplement(Sentence sentence, int preposition) {
        int at = preposition + 1;
        if (language.is("genitive", sentence.at(at)) && language.is("determiner", sentence.at(at + 1))) {
            // « lors de son audition ».
            at++;
        }
        while (language.is("determiner", sentence.at(at))) {
            at++;
        }
        at++;
        while (sentence.at(at).isWord()
                && !isPhraseStart(sentence.at(at))
                && !language.is("that", sentence.at(at))
                && !language.is("preposition", sentence.at(at))) {
            at++;
        }
        // « sur le site Valmont24 la ministre »: a name belongs to what another phrase follows.
        int named = at;
        while (sentence.at(named).isWord() && sentence.at(named).capital()) {
            named++;
        }
        var next = sentence.at(named);
        return language.is("determiner", next) && !language.is("genitive", next) ? named : at;
    }

    /** The shortest noun phrase that ends at a place, be it governed by a preposition; null where none does. */
    @Nullable Span endingAt(Sentence sentence, int end) {
        int start = end - 1;
        while (start > 0 && sentence.at(start).isWord() && !isPhraseStart(sentence.at(start))) {
            start--;
        }
        return isPhraseStart(sentence.at(start)) ? sentence.cover(start, end) : null;
    }

    /** The unit after the noun phrase that begins at {@code from}. */
    public int endOf(Sentence sentence, int from) {
        if (language.is("attribution-object-pronoun", sentence.at(from))) {
            return from + 1;
        }
        int at = from + 1;
        while (at < sentence.size() && continues(sentence, at, from)) {
            at++;
        }
        int named = bearers.endBehind(sentence, from, at);
        if (named > at) {
            return named;
        }
        while (at > from + 1
                && (language.is("genitive", sentence.at(at - 1)) || trailing.isDated(sentence, from, at))) {
            at--;
        }
        return at;
    }

    private boolean continues(Sentence sentence, int at, int from) {
        var unit = sentence.at(at);
        if (unit.isQuoted()) {
            boolean called = language.is("genitive", sentence.at(at - 1)) && isCalled(sentence, at);
            called |= language.is("determiner", sentence.at(at - 1)) && isCalled(sentence, at);
            called |= language.is("document", sentence.at(at - 2))
                    && language.is("genitive", sentence.at(at - 1))
                    && unit.capital()
                    && sentence.wordsIn(at) <= LONGEST_CALLED;
            return (isNounLike(sentence.at(at - 1)) && !sentence.at(at - 1).capital()) || at == from + 1 || called;
        }
        if (!unit.isWord()) {
            return unit.is("&") || unit.is("+") || trailing.isAuthored(sentence, at);
        }
        if (language.is("genitive", unit) || language.is("title", unit) || isOneOf(sentence, at)) {
            return !trailing.leadsInfinitive(sentence, at) && !isManner(sentence, at);
        }
        if (language.is("conjunction", unit)) {
            var next = sentence.at(at + 1);
            boolean clause = language.is("subject-pronoun", next) && !language.is("attribution-object-pronoun", next);
            boolean office = language.is("adjective-before", next) && language.is("role", sentence.at(at + 2));
            boolean named = sentence.at(at + 2).isComma() && sentence.at(at + 3).capital();
            boolean second = named && cues.read(next).noun() && !cues.read(next).finite();
            return (isPhraseStart(next) && !clause)
                    || second
                    || language.is("genitive", next)
                    || language.is("role", next)
                    || office;
        }
        if (trailing.isAuthored(sentence, at) || isMadeBy(sentence, from, at)) {
            return true;
        }
        boolean ends = language.is("preposition", unit)
                || language.is("relative", unit)
                || language.is("subordinator", unit)
                || (language.is("adverb", unit) && !isEpithet(sentence, at, from))
                || language.is("negation-head", unit)
                || (language.is("reflexive", unit) && cues.isVerbal(sentence.at(at + 1)))
                || language.is("infinitive-marker", unit)
                || (!unit.capital()
                        && cues.read(unit).adverb()
                        && !cues.read(unit).noun()
                        && !isEpithet(sentence, at, from))
                || (!unit.capital()
                        && cues.read(unit).gerund()
                        && (!cues.read(unit).noun()
                                || language.is("that", sentence.at(at + 1))
                                || trailing.isOfPlural(sentence, at, from)))
                || trailing.isAddressed(sentence, at)
                || startsAnew(sentence, at);
        return !ends && !cues.isFiniteVerb(sentence, at);
    }

    /** « un bilan fait par la mairie »: a participle that is a verb in person too, and its agent. */
    private boolean isMadeBy(Sentence sentence, int from, int at) {
        return language.is("issued", sentence.at(at))
                && at - from <= LONGEST_CALLED
                && language.is("document", sentence.at(at - 1))
                && language.is("agent", sentence.at(at + 1));
    }

    /** « lance la maire d'un ton calme »: how it is said. */
    private boolean isManner(Sentence sentence, int genitive) {
        return language.is("indefinite", sentence.at(genitive + 1)) && language.is("manner", sentence.at(genitive + 2));
    }

    /** « les « foulards rouges » », « un collectif de « gilets jaunes » »: words in marks that are part of a noun phrase. */
    boolean isCalled(Sentence sentence, int at) {
        return sentence.at(at).isQuoted()
                && sentence.wordsIn(at) <= LONGEST_CALLED
                && (language.is("determiner", sentence.at(at - 1))
                        || language.is("nickname", sentence.content(at).toLowerCase(Locale.ROOT)));
    }

    /** « l'un d'eux », « l'un d'entre eux ». */
    private boolean isOneOf(Sentence sentence, int at) {
        boolean among = language.is("genitive", sentence.at(at - 1)) && language.is("preposition", sentence.at(at));
        int pronoun = among ? at + 1 : at;
        int genitive = language.is("preposition", sentence.at(at - 1)) && !language.is("genitive", sentence.at(at - 1))
                ? at - 2
                : at - 1;
        return language.is("genitive", sentence.at(genitive))
                && language.is("attribution-object-pronoun", sentence.at(pronoun));
    }

    /** « le même document », « le tout jeune maire »: an adverb behind the determiner that belongs to what follows. */
    private boolean isEpithet(Sentence sentence, int at, int from) {
        if (at != from + 1 || !language.is("determiner", sentence.at(from))) {
            return false;
        }
        var next = sentence.at(at + 1);
        boolean leads =
                next.isWord() && !next.capital() && cues.read(next).noun() && !cues.isAuxiliary(sentence, at + 1);
        return language.is("adjective-before", sentence.at(at)) || leads;
    }

    /** Whether a determiner begins another phrase: « le ministre ce mardi ». */
    private boolean startsAnew(Sentence sentence, int at) {
        var before = sentence.at(at - 1);
        return language.is("determiner", sentence.at(at))
                && !sentence.at(at).capital()
                && !language.is("genitive", before)
                && !language.is("agent", before)
                && !language.is("determiner", before)
                && !language.is("conjunction", before);
    }

    boolean isQualifier(Sentence sentence, int at) {
        return isNounLike(sentence.at(at)) && !language.is("preposition", sentence.at(at));
    }

    /** « … Réactions Le maire a dit »: an article in capitals behind a heading that lost its line. */
    public boolean startsSentence(Sentence sentence, int at) {
        var noun = sentence.at(at + 1);
        return language.is("definite", sentence.at(at))
                && sentence.at(at).capital()
                && noun.isWord()
                && !noun.capital();
    }
}
