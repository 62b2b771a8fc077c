package org.depeche.text.quote.clause;

import java.util.List;
import org.depeche.text.quote.cue.Cue;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.source.SourceFinder;
import org.jspecify.annotations.Nullable;

/** Finds the clause that a fixed attribution (« selon le maire ») is told of: behind its comma, or all that stands before it. */
final class Attributions {
    private static final int REACH = 24;
    private static final int SHORTEST_VERBLESS = 4;

    private final QuoteLanguage language;
    private final CueFinder cues;
    private final SourceFinder sources;
    private final ClauseBounds bounds;

    Attributions(QuoteLanguage language, CueFinder cues, SourceFinder sources, ClauseBounds bounds) {
        this.language = language;
        this.cues = cues;
        this.sources = sources;
        this.bounds = bounds;
    }

    @Nullable UnitRange clause(Sentence sentence, Cue cue, List<Cue> all) {
        if (language.is("which", sentence.at(cue.to()))) {
            return new UnitRange(cue.to() + 1, beforeMainVerb(sentence, cue.to() + 1));
        }
        int sourceEnd = sources.endOfAttributed(sentence, cue);
        if (sourceEnd < 0) {
            return null;
        }
        if (language.is("subject-relative", sentence.at(cue.from() - 1)) && cues.isFiniteVerb(sentence, sourceEnd)) {
            // « la réforme, qui selon elle coûte cher ».
            return new UnitRange(sourceEnd, Math.max(sourceEnd, sentence.end()));
        }
        int next = overRelative(sentence, sourceEnd);
        boolean leads = cue.from() == 0
                || isHeaded(sentence, cue.from() - 1)
                || sentence.at(cue.from() - 1).is(":")
                || language.is("conjunction", sentence.at(cue.from() - 1))
                || (!sentence.at(cue.from() - 1).isComma() && cue.from() < 3);
        if (leads || isInserted(sentence, cue, next)) {
            int start = sentence.at(next).isComma() ? overApposition(sentence, next) + 1 : -1;
            start += start > 0 && language.is("that", sentence.at(start)) ? 1 : 0;
            int end = start < 0 ? -1 : leads ? bounds.end(sentence, start, cue, all) : nextComma(sentence, start);
            return start < 0 ? null : new UnitRange(start, end);
        }
        if (sentence.at(next).isComma()
                && !cues.holdsVerb(sentence, 0, cue.from())
                && cues.holdsVerb(sentence, next, sentence.end())) {
            return new UnitRange(0, Math.max(0, sentence.end()));
        }
        int relative = sentence.at(cue.from() - 1).isComma() ? -1 : openRelative(sentence, cue.from());
        boolean closes = sentence.at(sourceEnd).isComma()
                && (cues.isFiniteVerb(sentence, sourceEnd + 1) || cues.isAuxiliary(sentence, sourceEnd + 1));
        if (relative > 0 && closes) {
            return new UnitRange(relative + 1, cue.from());
        }
        var clause = bounds.beforeIncise(sentence, cue.from());
        // « Un risque mesuré, selon la préfète. »
        boolean verbless = clause == null
                && sourceEnd >= sentence.end()
                && sentence.at(cue.from() - 1).isComma()
                && cue.from() > SHORTEST_VERBLESS
                && sentence.at(0).capital();
        return verbless ? new UnitRange(0, cue.from() - 1) : clause;
    }

    /** « Le port, dont la crue est forte d'après la mairie, a fermé »: the relative that a comma opens before a place; else negative. */
    private int openRelative(Sentence sentence, int end) {
        for (int at = end - 1; at > 0; at--) {
            if (sentence.at(at).isComma()) {
                return language.is("relative", sentence.at(at + 1)) ? at + 1 : -1;
            }
        }
        return -1;
    }

    /** « En effet, selon la mairie, … »: whether nothing but an adverbial stands before a comma. */
    private boolean isHeaded(Sentence sentence, int comma) {
        return comma > 0
                && sentence.at(comma).isComma()
                && (cues.adverbial(sentence, 0) == comma
                        || (comma == 1 && cues.read(sentence.at(0)).adverb()));
    }

    /** « le maire, pour qui la digue est sûre, a fermé le quai »: where the sentence's own verb comes, else its end. */
    private int beforeMainVerb(Sentence sentence, int from) {
        int end = Math.max(from, sentence.end());
        for (int at = from; at < end; at++) {
            boolean resumed = cues.isFiniteVerb(sentence, at + 1) || cues.isAuxiliary(sentence, at + 1);
            if (sentence.at(at).isComma() && resumed) {
                return at;
            }
        }
        return end;
    }

    /** « pour, selon la radio, prendre la succession »: what precedes is no clause of its own. */
    private boolean isInserted(Sentence sentence, Cue cue, int next) {
        return sentence.at(cue.from() - 1).isComma()
                && sentence.at(next).isComma()
                && (language.is("preposition", sentence.at(cue.from() - 2))
                        || language.is("that", sentence.at(cue.from() - 2))
                        || language.is("that", sentence.at(next + 1)));
    }

    private static int nextComma(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.end() && !sentence.at(at).isComma()) {
            at++;
        }
        return at;
    }

    private int overRelative(Sentence sentence, int comma) {
        int at = comma;
        while (sentence.at(at).isComma()
                && (language.is("relative", sentence.at(at + 1))
                        || cues.read(sentence.at(at + 1)).gerund())) {
            at++;
            while (at < sentence.size() && !sentence.at(at).isComma()) {
                at++;
            }
        }
        while (at < sentence.size() && !sentence.at(at).isComma() && at < comma + REACH) {
            at++;
        }
        return at;
    }

    /** « Selon M. Petit, directeur de la chambre, … »: the comma behind what tells who the source is. */
    int overApposition(Sentence sentence, int comma) {
        var first = sentence.at(comma + 1);
        boolean apposed = first.isWord()
                && !first.capital()
                && !language.is("determiner", first)
                && (language.is("role", first)
                        || cues.read(first).noun()
                        || cues.read(first).participle())
                && !cues.read(first).small()
                && !cues.isFiniteVerb(sentence, comma + 1);
        for (int at = comma + 1; apposed && at < comma + REACH; at++) {
            if (sentence.at(at).isComma()) {
                return at;
            }
            if (!sentence.at(at).isWord() || cues.isFiniteVerb(sentence, at)) {
                return comma;
            }
        }
        return comma;
    }
}
