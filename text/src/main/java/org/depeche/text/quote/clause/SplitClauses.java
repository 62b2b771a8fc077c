package org.depeche.text.quote.clause;

import java.util.List;
import org.depeche.text.quote.cue.Cue;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.source.SourceFinder;

/** Finds the clauses that an incise or an attribution cuts in two. */
final class SplitClauses {
    private final QuoteLanguage language;
    private final CueFinder cues;
    private final SourceFinder sources;
    private final ClauseBounds bounds;

    SplitClauses(QuoteLanguage language, CueFinder cues, SourceFinder sources, ClauseBounds bounds) {
        this.language = language;
        this.cues = cues;
        this.sources = sources;
        this.bounds = bounds;
    }

    /** « Le navire, selon la mairie, était vide », « Il s'agit, dit-il, d'un essai »: head and tail of a clause cut in two. */
    List<UnitRange> around(Sentence sentence, Cue cue, List<Cue> all) {
        int inserted = cue.isFinite() ? sources.incises().insertedSubject(sentence, cue) : -1;
        if (inserted > 0) {
            return aroundInserted(sentence, cue, inserted, all);
        }
        boolean incise = cue.isFinite() && sources.incises().isIncise(sentence, cue) && !isOfAs(sentence, cue);
        int start = sources.incises().groupStart(sentence, cue);
        if (!(cue.isAttribution() || incise) || start < 2) {
            return List.of();
        }
        int next = cue.hasClitic() ? cue.to() : sources.phrases().endAfter(sentence, cue.to());
        boolean commas = sentence.at(start - 1).isComma() && sentence.at(next).isComma();
        boolean bare = cue.isAttribution()
                && language.is("preposition", sentence.at(next))
                && sentence.at(start - 1).isWord();
        int end = commas ? start - 1 : start;
        int tail = commas ? next + 1 : next;
        if (!(commas || bare) || tail >= sentence.end()) {
            return List.of();
        }
        var behind = new UnitRange(tail, bounds.end(sentence, tail, cue, all));
        int head = Math.max(
                bounds.start(sentence, start), commas && cue.isAttribution() ? openRelative(sentence, end) + 1 : 0);
        // « Or, relève le maire, la crue monte ».
        boolean opens = head >= end && incise;
        if (commas && (opens || isLed(sentence, end - 1))) {
            return List.of(behind);
        }
        return head < end && isCut(sentence, head, end, tail, commas)
                ? List.of(new UnitRange(head, end), behind)
                : List.of();
    }

    /** « une loi qui va, selon lui, coûter cher »: the relative whose verb waits at a place for what is behind; negative for none. */
    private int openRelative(Sentence sentence, int end) {
        int at = end - 1;
        while (at > 0 && sentence.at(at).isWord() && !language.is("subject-relative", sentence.at(at))) {
            at--;
        }
        boolean waits = at > 0 && at < end - 1 && isOpen(sentence, end - 1);
        return waits && language.is("subject-relative", sentence.at(at)) ? at : -1;
    }

    /** « parce que, selon le maire, la crue monte »: whether the clause behind is led by the word before the commas. */
    private boolean isLed(Sentence sentence, int before) {
        return language.is("because", sentence.at(before)) || language.is("relative", sentence.at(before));
    }

    /** Whether the words from {@code head} to {@code end} are no clause without those behind. */
    private boolean isCut(Sentence sentence, int head, int end, int tail, boolean commas) {
        boolean apposed = language.is("role", sentence.at(tail)) && !cues.holdsVerb(sentence, tail, sentence.end());
        boolean whole = cues.holdsVerb(sentence, head, end);
        boolean waits = isOpen(sentence, end - 1) || isParted(sentence, end - 1, tail);
        boolean parted = commas
                && bounds.isPredicate(sentence, tail)
                && sources.phrases().isPhraseStart(sentence.at(head));
        return !apposed && (whole ? waits : parted);
    }

    /** « The bridge, the mayor said Monday, is safe »: both parts where the first is no clause by itself. */
    private List<UnitRange> aroundInserted(Sentence sentence, Cue cue, int subject, List<Cue> all) {
        int tail = sources.incises().behindInserted(sentence, cue) + 1;
        int head = bounds.start(sentence, subject);
        boolean whole = sources.mainVerbs().isBefore(sentence, subject - 1);
        if (tail < sentence.end() && isLed(sentence, subject - 2)) {
            return List.of(new UnitRange(tail, bounds.end(sentence, tail, cue, all)));
        }
        return whole || tail >= sentence.end()
                ? List.of()
                : List.of(new UnitRange(head, subject - 1), new UnitRange(tail, bounds.end(sentence, tail, cue, all)));
    }

    /** Whether a clause cannot end with a unit: a verb that waits for its complement. */
    private boolean isOpen(Sentence sentence, int at) {
        return cues.isAuxiliary(sentence, at)
                || (cues.isFiniteVerb(sentence, at) && !sentence.at(at).capital())
                || (cues.read(sentence.at(at)).infinitive()
                        && !cues.read(sentence.at(at)).noun());
    }

    /** « Il a adressé, selon un élu, plusieurs lettres »: a participle and the complement it waits for. */
    private boolean isParted(Sentence sentence, int participle, int tail) {
        var first = sentence.at(tail);
        boolean office = language.is("definite", first) && language.is("role", sentence.at(tail + 1));
        return cues.read(sentence.at(participle)).participle()
                && first.isWord()
                && !office
                && !first.capital()
                && (language.is("determiner", first) || language.is("preposition", first));
    }

    /** « comme l'a dit le maire »: what is said stands elsewhere. */
    boolean isOfAs(Sentence sentence, Cue cue) {
        return language.is("as", sentence.at(cue.from() - 1)) || language.is("as", sentence.at(cue.from() - 2));
    }
}
