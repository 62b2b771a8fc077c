package org.depeche.text.quote.clause;

import org.depeche.text.quote.cue.Cue;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.source.SourceFinder;
import org.jspecify.annotations.Nullable;

/** Tells which stretches in marks are utterances by themselves, by what stands around them. Cost: linear in the sentence for each. */
final class Utterances {
    private static final int LONG_SENTENCE = 5;
    private static final int LONGEST_SUBJECT = 12;

    private final QuoteLanguage language;
    private final SourceFinder sources;
    private final NamesInMarks names;

    Utterances(QuoteLanguage language, SourceFinder sources, NamesInMarks names) {
        this.language = language;
        this.sources = sources;
        this.names = names;
    }

    /** Whether a stretch is direct speech. */
    boolean isDirect(Sentence sentence, int at, @Nullable Cue cue) {
        var unit = sentence.at(at);
        var before = sentence.at(at - 1);
        if (before.is(":")) {
            return names.isClause(sentence, at) || (cue != null && unit.capital() && cue.takes("speech"));
        }
        if (cue == null) {
            return false;
        }
        if (cue.isAttribution() && cue.to() <= at) {
            return isAlone(sentence, at);
        }
        if (cue.takes("slogan") && cue.to() == at) {
            return unit.capital();
        }
        boolean opens = at == 0
                || before.isStop()
                || before.isQuoted()
                || before.isDash()
                || (before.isComma() && sentence.at(at - 2).isQuoted());
        boolean goesOn = cue.to() <= at && before.isComma() && sources.incises().isIncise(sentence, cue);
        return unit.capital() && (goesOn || (opens && isBehind(sentence, at, cue)));
    }

    /** « … : « A » et « B » »: another sentence of its own behind one that was. */
    boolean joins(Sentence sentence, int at) {
        var between = sentence.at(at - 1);
        boolean list = between.isComma() || language.is("conjunction", between);
        return sentence.at(at).capital() && list && sentence.at(at - 2).isQuoted();
    }

    /** « « A », « B » et « C », lit-on »: whether nothing but other stretches in marks stands between one and its cue, on either side. */
    boolean isListed(Sentence sentence, int at, Cue cue) {
        int from = Math.min(at + 1, cue.to() <= at ? firstMarks(sentence, cue.to()) : cue.to());
        int to = Math.max(at, cue.from());
        boolean others = false;
        for (int between = from; between < to; between++) {
            var unit = sentence.at(between);
            others |= unit.isQuoted();
            boolean joint = unit.isComma() || language.is("conjunction", unit) || language.is("adverb", unit);
            if (!unit.isQuoted() && !joint) {
                return false;
            }
        }
        int next = cue.to() <= at ? at + 1 : at - 1;
        boolean goesOn = sentence.at(next).isComma() || language.is("conjunction", sentence.at(next));
        int step = cue.to() <= at ? 1 : -1;
        return others
                || (goesOn && sentence.at(next + step).isQuoted())
                || sentence.at(next).isQuoted();
    }

    /** « On lit sur certains murs « A » »: the first stretch in marks behind where it is told. */
    private int firstMarks(Sentence sentence, int from) {
        int at = from;
        while (at < from + LONGEST_SUBJECT
                && sentence.at(at).isWord()
                && language.is("preposition", sentence.at(from))) {
            at++;
        }
        return sentence.at(at).isQuoted() ? at : from;
    }

    /** Whether a cue stands behind a stretch with no more than its subject between. */
    private static boolean isBehind(Sentence sentence, int at, Cue cue) {
        boolean alone = true;
        for (int between = at + 1; between < cue.from(); between++) {
            alone &= !sentence.at(between).isQuoted();
        }
        return cue.from() > at && cue.from() - at <= (alone ? LONGEST_SUBJECT : 2);
    }

    /** « Pour le maire, « tout va bien ». »: the stretch is all that is said. */
    private static boolean isAlone(Sentence sentence, int at) {
        boolean ends = at >= sentence.end() - 1;
        return ends && sentence.at(at - 1).isComma() && sentence.wordsIn(at) >= LONG_SENTENCE;
    }
}
