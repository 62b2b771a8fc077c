package org.depeche.text.quote.source;

import org.depeche.text.article.Span;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase that a relative hangs on.
 *
 * <p>Idea: it is the last one before the relative that is no genitive, over what only tells how and where; a verb in the
 * singular goes with a part in the singular. Cost: linear in the words before the relative.
 */
final class RelativeHeads {
    private static final int REACH = 9;
    private static final int PIECES = 6;

    private final QuoteLanguage language;
    private final CueFinder cues;
    private final NounPhrases phrases;
    private final EndingPhrases endings;

    RelativeHeads(QuoteLanguage language, CueFinder cues, NounPhrases phrases, EndingPhrases endings) {
        this.language = language;
        this.cues = cues;
        this.phrases = phrases;
        this.endings = endings;
    }

    /** The phrase that the relative at a place hangs on, whose verb is known. */
    @Nullable Span of(Sentence sentence, int relative, int verb) {
        int end = sentence.at(relative - 1).isComma() ? overAsides(sentence, relative - 1) : relative;
        return agreeing(sentence, before(sentence, end), verb);
    }

    /** The noun phrase a relative hangs on: the last one before it that is no genitive. */
    @Nullable Span before(Sentence sentence, int end) {
        int name = -1;
        for (int at = end - 1; at >= Math.max(0, end - REACH); at--) {
            var unit = sentence.at(at);
            if (unit.isComma()
                    && language.is("role", sentence.at(at + 1))
                    && sentence.at(at - 1).capital()) {
                // « Anne Petit, maire de Valmont qui disait ».
                return endings.endingAt(sentence, at);
            }
            if (!unit.isWord() || cues.isFiniteVerb(sentence, at)) {
                break;
            }
            var before = sentence.at(at - 1);
            boolean called = unit.capital() && before.isWord() && isPlainNoun(before);
            boolean inside = language.is("genitive", before)
                    || (unit.capital() && language.is("definite", before))
                    || before.capital()
                    || called;
            if (language.is("agent", before) && at < end - 1 && phrases.isPhraseStart(unit)) {
                // « une idée saluée par l'élue qui dit ».
                return sentence.cover(at, end);
            }
            boolean bare = cues.read(unit).plural() && !unit.capital() && language.is("genitive", sentence.at(at + 1));
            name = unit.capital() && language.is("definite", before) ? at - 1 : name;
            int head = sentence.at(end).isComma() ? officeBefore(sentence, at) : -1;
            if (head >= 0) {
                // « la présidente de la ligue contre le bruit, qui craint ».
                return sentence.cover(head, end);
            }
            if ((phrases.isPhraseStart(unit) || bare)
                    && !inside
                    && !language.is("genitive", unit)
                    && !language.is("title", before)) {
                return sentence.cover(at, end);
            }
        }
        return name < 0 ? endings.endingAt(sentence, end) : sentence.cover(name, end);
    }

    /** Where an office with its article begins on which a phrase hangs by another preposition than the genitive; negative for none. */
    private int officeBefore(Sentence sentence, int phrase) {
        var led = sentence.at(phrase - 1);
        if (!phrases.isPhraseStart(sentence.at(phrase))
                || !language.is("preposition", led)
                || language.is("genitive", led)
                || language.is("agent", led)) {
            return -1;
        }
        for (int at = phrase - 2;
                at > Math.max(0, phrase - REACH) && sentence.at(at).isWord();
                at--) {
            if (cues.isFiniteVerb(sentence, at)) {
                return -1;
            }
            if (language.is("role", sentence.at(at)) && language.is("definite", sentence.at(at - 1))) {
                return at - 1;
            }
        }
        return -1;
    }

    /** « un élu de 29 ans, en sandales, casque à la main, qui a dit »: the comma before what only tells how and where. */
    private int overAsides(Sentence sentence, int comma) {
        int end = comma;
        for (int piece = 0; piece < PIECES; piece++) {
            int start = end;
            while (start > 0 && !sentence.at(start - 1).isComma()) {
                start--;
            }
            if (start < 2 || !isAside(sentence, start, end)) {
                return end;
            }
            end = start - 1;
        }
        return comma;
    }

    /** Whether a piece names nobody and begins with a preposition, or is a noun without an article and what it has. */
    private boolean isAside(Sentence sentence, int from, int to) {
        int first = from;
        while (language.is("adverb", sentence.at(first))) {
            first++;
        }
        int noun = first;
        while (noun < to - 1 && cues.read(sentence.at(noun)).noun() && !language.is("determiner", sentence.at(noun))) {
            noun++;
        }
        boolean bare = noun > first && language.is("preposition", sentence.at(noun));
        boolean age = sentence.at(first).isWord()
                && Character.isDigit(sentence.at(first).form().charAt(0));
        for (int at = first + 1; at < to; at++) {
            var unit = sentence.at(at);
            boolean bracket = unit.is("(") || unit.is(")");
            if (!(unit.isWord() || bracket) || isNaming(sentence, at) || cues.isFiniteVerb(sentence, at)) {
                return false;
            }
        }
        return !sentence.at(first).capital() && (bare || age || language.is("preposition", sentence.at(first)));
    }

    /** A capital that no preposition, bracket or other capital leads to: somebody, not where something is. */
    private boolean isNaming(Sentence sentence, int at) {
        var before = sentence.at(at - 1);
        return sentence.at(at).capital()
                && !before.is("(")
                && !before.capital()
                && !language.is("preposition", before)
                && !language.is("definite", before);
    }

    /** « les témoins de la défense, qui demande »: the part of a phrase in the plural that a verb in the singular goes with. */
    private @Nullable Span agreeing(Sentence sentence, @Nullable Span phrase, int verb) {
        if (phrase == null) {
            return null;
        }
        int at = verb;
        while (at > 0 && sentence.at(at).span().start() > phrase.start()) {
            at--;
        }
        if (!language.isSingular(sentence.at(verb).form())) {
            return language.is("definite", sentence.at(at)) ? several(sentence, phrase, at) : phrase;
        }
        if (!language.is("plural", sentence.at(at)) || !language.is("determiner", sentence.at(at))) {
            return phrase;
        }
        while (sentence.at(at).isWord() && sentence.at(at).span().end() < phrase.end()) {
            boolean one = language.is("genitive", sentence.at(at))
                    && language.is("definite", sentence.at(at + 1))
                    && !language.is("plural", sentence.at(at + 1));
            if (one) {
                return new Span(sentence.at(at + 1).span().start(), phrase.end());
            }
            at++;
        }
        return phrase;
    }

    /** « la thèse de certains élus, qui estiment »: the part in the plural that a verb in the plural goes with. */
    private Span several(Sentence sentence, Span phrase, int from) {
        for (int at = from; sentence.at(at).isWord() && sentence.at(at).span().end() < phrase.end(); at++) {
            var next = sentence.at(at + 1);
            if (language.is("genitive", sentence.at(at)) && language.is("plural", sentence.at(at)) && next.isWord()) {
                return new Span(next.span().start(), phrase.end());
            }
            if (language.is("genitive", sentence.at(at))
                    && language.is("plural", next)
                    && language.is("determiner", next)) {
                return new Span(next.span().start(), phrase.end());
            }
        }
        return phrase;
    }

    /** « la région Valmont qui … »: the noun that leads to a name. */
    private boolean isPlainNoun(Unit unit) {
        var form = cues.read(unit);
        return form.noun() && !form.small() && !form.finite() && !form.participle();
    }
}
