package org.depeche.text.quote.source;

import org.depeche.text.article.Span;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase that ends at a place, such as the subject before its verb.
 *
 * <p>Idea: its words reach left to a mark, a verb or a relative; of these the first start counts that hangs on no
 * preposition. Cost: linear in these words.
 */
final class EndingPhrases {
    private static final int REACH = 16;
    private static final int LONGEST_NAME = 4;

    private final QuoteLanguage language;
    private final CueFinder cues;
    private final NounPhrases phrases;

    EndingPhrases(QuoteLanguage language, CueFinder cues, NounPhrases phrases) {
        this.language = language;
        this.cues = cues;
        this.phrases = phrases;
    }

    /** The noun phrase that ends at a place; null where none does. */
    @Nullable Span endingAt(Sentence sentence, int end) {
        int start = leftEdge(sentence, end);
        return start < end ? startingIn(sentence, start, end) : null;
    }

    /** Where the words that may belong to a phrase ending at a place begin; brackets count as one. */
    int leftEdge(Sentence sentence, int end) {
        int start = end;
        while (start > 0) {
            int bracket = sentence.at(start - 1).is(")") ? opening(sentence, start - 1) : -1;
            if (bracket < 0 && isLeftBoundary(sentence, start - 1, end)) {
                break;
            }
            start = bracket < 0 ? start - 1 : bracket;
        }
        return start;
    }

    /** The bracket that a closing one belongs to; negative where there is none. */
    static int opening(Sentence sentence, int closing) {
        for (int at = closing - 1; at >= Math.max(0, closing - REACH); at--) {
            if (sentence.at(at).is("(")) {
                return at;
            }
        }
        return -1;
    }

    private boolean isLeftBoundary(Sentence sentence, int at, int end) {
        var unit = sentence.at(at);
        if (unit.kind() == Unit.Kind.MARK) {
            return !unit.is(")") && !unit.is("(") && !unit.is("%");
        }
        if (language.is("conjunction", unit)) {
            var next = sentence.at(at + 1);
            boolean joins = phrases.isPhraseStart(next)
                    || language.is("genitive", next)
                    || cues.read(next).noun();
            return language.is("contrast", unit)
                    || isOfSingular(sentence, at, end)
                    || !(joins && at + 1 < end && phrases.isNounLike(sentence.at(at - 1)));
        }
        if (phrases.startsSentence(sentence, at + 1) && at + 2 < end) {
            return true;
        }
        var before = sentence.at(at - 1);
        // « un journaliste du « Phare » qui passait »: a name in marks.
        boolean named = unit.isQuoted()
                && unit.capital()
                && language.is("genitive", before)
                && sentence.wordsIn(at) <= LONGEST_NAME;
        if (named) {
            return false;
        }
        return (unit.isQuoted() && at + 1 < end && !phrases.isNounLike(before) && !phrases.isCalled(sentence, at))
                || language.is("relative", unit)
                || (language.is("subordinator", unit) && !isJoining(sentence, at))
                || (cues.isFiniteVerb(sentence, at) && !isOfDocument(sentence, at));
    }

    /** « a poll released Friday shows »: a participle behind what somebody issued, although its form is a past too. */
    private boolean isOfDocument(Sentence sentence, int at) {
        return cues.read(sentence.at(at)).participle() && language.is("document", sentence.at(at - 1));
    }

    /** « son retour au port et le maire a dit »: no two go with a verb in the singular, of which the second has an article. */
    private boolean isOfSingular(Sentence sentence, int conjunction, int end) {
        int verb = end;
        while (verb < end + 4 && sentence.at(verb).isWord() && !cues.isFiniteVerb(sentence, verb)) {
            verb++;
        }
        var next = sentence.at(conjunction + 1);
        return language.is("definite", next)
                && !language.is("genitive", sentence.at(conjunction - 1))
                && cues.isFiniteVerb(sentence, verb)
                && language.isSingular(sentence.at(verb).form());
    }

    /** « les élus de gauche comme de droite »: no clause begins there. */
    private boolean isJoining(Sentence sentence, int at) {
        return language.is("as", sentence.at(at)) && language.is("genitive", sentence.at(at + 1));
    }

    /** The phrase within the units: from the first start that hangs on no preposition. */
    @Nullable Span startingIn(Sentence sentence, int from, int to) {
        int fallback = -1;
        for (int at = from; at < to; at++) {
            if (phrases.isPhraseStart(sentence.at(at))) {
                boolean split = isSplitDeterminer(sentence, at);
                boolean hangs =
                        !split && at > from && (isPreposition(sentence, at - 1) || isRun(sentence, fallback, at));
                if (!hangs) {
                    int start = split ? at - 1 : overCount(sentence, from, at);
                    return sentence.cover(start, Math.min(to, Math.max(at + 1, subjectEnd(sentence, at, to))));
                }
                fallback = fallback < 0 ? at : fallback;
            }
        }
        var counted = counted(sentence, from, to);
        var bare = counted == null ? bare(sentence, from, fallback < 0 ? to : fallback) : counted;
        return bare != null || fallback < 0 ? bare : sentence.cover(fallback, to);
    }

    /** « 32% des élus », « 3 % seulement des élus »: where the count of a phrase in the genitive begins, else its own start. */
    private int overCount(Sentence sentence, int from, int start) {
        boolean several = language.is("genitive", sentence.at(start)) && language.is("plural", sentence.at(start));
        int at = start;
        while (several && at > from && isOfCount(sentence, at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isOfCount(Sentence sentence, int at) {
        var unit = sentence.at(at);
        return isNumber(unit)
                || unit.is("%")
                || (unit.isWord() && cues.read(unit).adverb() && isOfCount(sentence, at - 1));
    }

    private static boolean isNumber(Unit unit) {
        return unit.isWord() && Character.isDigit(unit.form().charAt(0));
    }

    /** « 54% pensent », « environ 300 femmes ont crié »: a number that no article leads to, with its noun; null where none stands there. */
    private @Nullable Span counted(Sentence sentence, int from, int to) {
        int number = from;
        while (number < to && !isNumber(sentence.at(number))) {
            number++;
        }
        int next = number + 1;
        boolean share = sentence.at(next).is("%")
                || (number < to && sentence.at(number).form().endsWith("%"));
        boolean noun = next < to
                && cues.read(sentence.at(next)).noun()
                && !language.is("month", sentence.at(next))
                && !language.is("time", sentence.at(next));
        if (number >= to || !(share || noun) || isPreposition(sentence, number - 1)) {
            return null;
        }
        int end = Math.max(next, subjectEnd(sentence, number, to));
        while (end > next
                && language.is("adverb", sentence.at(end - 1))
                && !language.is("preposition", sentence.at(end - 2))) {
            end--;
        }
        return sentence.cover(number, end);
    }

    /** « senior officials said »: a noun in the plural and what qualifies it, where the language needs no determiner. */
    private @Nullable Span bare(Sentence sentence, int from, int to) {
        int start = from;
        while (start < to && language.is("adverb", sentence.at(start))) {
            start++;
        }
        int end = start;
        while (end < to && phrases.isQualifier(sentence, end)) {
            end++;
        }
        return end > start && cues.read(sentence.at(end - 1)).plural() ? sentence.cover(start, end) : null;
    }

    private boolean isPreposition(Sentence sentence, int at) {
        return language.is("preposition", sentence.at(at));
    }

    /** « of Lake City »: a capital behind the capitals of a name that hangs on a preposition. */
    private static boolean isRun(Sentence sentence, int hanging, int at) {
        boolean run = hanging >= 0 && sentence.at(at).capital();
        for (int word = Math.max(0, hanging); run && word < at; word++) {
            run = sentence.at(word).capital();
        }
        return run;
    }

    /** « d'autres »: a determiner of two units. */
    private boolean isSplitDeterminer(Sentence sentence, int at) {
        var first = sentence.at(at - 1).form();
        var second = sentence.at(at).form();
        return sentence.at(at - 1).isWord()
                && (language.is("determiner", first + second) || language.is("determiner", first + " " + second));
    }

    /** A subject ends before its apposition, relative or participle, if it has one. */
    private int subjectEnd(Sentence sentence, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            var form = cues.read(sentence.at(at));
            boolean verbal = !form.noun()
                    || (language.is("infinitive-marker", sentence.at(at + 1))
                            && cues.read(sentence.at(at + 2)).infinitive());
            boolean participle = form.gerund() && verbal && !sentence.at(at).capital();
            if (sentence.at(at).isComma() || language.is("relative", sentence.at(at)) || participle) {
                return at;
            }
        }
        return to;
    }
}
