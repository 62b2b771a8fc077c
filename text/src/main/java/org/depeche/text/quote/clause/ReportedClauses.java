// Over 300 lines: the rules of reported clauses in their order, which is what they mean.
package org.depeche.text.quote.clause;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.article.Span;
import org.depeche.text.quote.Quote;
import org.depeche.text.quote.cue.Cue;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.Unit;
import org.depeche.text.quote.source.SourceFinder;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is reported without quotation marks: « X a déclaré que … », « …, a déclaré X », « selon X, … ».
 *
 * <p>Idea: a cue that no stretch in marks has used reports the clause its construction asks for: after « que », an
 * infinitive or an indirect question up to the next cue or the sentence's end; before an incise back to the sentence's
 * beginning; after a fixed attribution and its noun phrase. Cost: linear in the sentence for each cue.
 */
final class ReportedClauses {
    private static final int REACH = 24;
    private static final int SHORTEST = 2;
    private static final int LONGEST_NAME = 3;

    private final QuoteLanguage language;
    private final CueFinder cues;
    private final SourceFinder sources;

    ReportedClauses(QuoteLanguage language, CueFinder cues, SourceFinder sources) {
        this.language = language;
        this.cues = cues;
        this.sources = sources;
    }

    List<Draft> find(Sentence sentence, List<Cue> all, MarkedQuotes.Found marked) {
        var drafts = new ArrayList<Draft>();
        int free = 0;
        for (var cue : all) {
            if (marked.used.contains(cue)) {
                continue;
            }
            var parts = parts(sentence, cue, all);
            if (!parts.isEmpty() && isFree(sentence, parts, marked, free)) {
                var draft = new Draft(
                        Quote.Kind.INDIRECT,
                        sentence.paragraph(),
                        sentence.cover(cue.from(), cue.to()),
                        sources.of(sentence, cue, all),
                        false);
                draft.force = cue.force();
                parts.forEach(part -> draft.spans.add(sentence.cover(part.from, part.to)));
                drafts.add(draft);
                free = parts.get(parts.size() - 1).to;
            }
        }
        return drafts;
    }

    private static boolean isFree(Sentence sentence, List<Range> parts, MarkedQuotes.Found marked, int free) {
        int words = 0;
        for (var part : parts) {
            words += part.to - part.from;
            if (part.from < free || holds(sentence, part, marked.drafts)) {
                return false;
            }
        }
        return words >= SHORTEST;
    }

    /** The parts of the clause that a cue reports: two where the cue stands in its middle. */
    private List<Range> parts(Sentence sentence, Cue cue, List<Cue> all) {
        var around = isAuthor(sentence, cue) ? List.<Range>of() : around(sentence, cue, all);
        if (!around.isEmpty()) {
            return around;
        }
        var clause = clause(sentence, cue, all);
        return clause == null ? List.of() : List.of(clause);
    }

    /** « Le navire, selon la mairie, était vide », « Il s'agit, dit-il, d'un essai »: head and tail of a clause cut in two. */
    private List<Range> around(Sentence sentence, Cue cue, List<Cue> all) {
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
        int head = clauseStart(sentence, start);
        int end = commas ? start - 1 : start;
        int tail = commas ? next + 1 : next;
        if (!(commas || bare) || tail >= sentence.end()) {
            return List.of();
        }
        if (commas && language.is("because", sentence.at(end - 1))) {
            return List.of(new Range(tail, clauseEnd(sentence, tail, cue, all)));
        }
        if (head >= end) {
            return List.of();
        }
        boolean cut = holdsVerb(sentence, head, end)
                ? isOpen(sentence, end - 1) || isParted(sentence, end - 1, tail)
                : commas && isPredicate(sentence, tail) && sources.phrases().isPhraseStart(sentence.at(head));
        return cut ? List.of(new Range(head, end), new Range(tail, clauseEnd(sentence, tail, cue, all))) : List.of();
    }

    /** Whether a clause cannot end with a unit: a verb that waits for its complement. */
    private boolean isOpen(Sentence sentence, int at) {
        return cues.isAuxiliary(sentence.at(at))
                || (cues.isFiniteVerb(sentence, at) && !sentence.at(at).capital())
                || (cues.read(sentence.at(at)).infinitive()
                        && !cues.read(sentence.at(at)).noun());
    }

    /** « Il a adressé, selon un élu, plusieurs lettres »: a participle and the complement it waits for. */
    private boolean isParted(Sentence sentence, int participle, int tail) {
        var first = sentence.at(tail);
        return cues.read(sentence.at(participle)).participle()
                && first.isWord()
                && !first.capital()
                && (language.is("determiner", first) || language.is("preposition", first));
    }

    /** Whether a finite verb begins here, over pronouns, negation and adverbs. */
    private boolean isPredicate(Sentence sentence, int from) {
        int at = from;
        while (at < from + 3
                && (language.is("object-pronoun", sentence.at(at)) || language.is("adverb", sentence.at(at)))) {
            at++;
        }
        return cues.isFiniteVerb(sentence, at) || cues.isAuxiliary(sentence.at(at));
    }

    private boolean isAuthor(Sentence sentence, Cue cue) {
        return cue.hasClitic() && language.is("author", sentence.at(cue.clitic()));
    }

    /** « comme l'a dit le maire »: what is said stands elsewhere. */
    private boolean isOfAs(Sentence sentence, Cue cue) {
        return language.is("as", sentence.at(cue.from() - 1)) || language.is("as", sentence.at(cue.from() - 2));
    }

    private @Nullable Range clause(Sentence sentence, Cue cue, List<Cue> all) {
        if (isAuthor(sentence, cue)) {
            return null;
        }
        if (cue.isAttribution()) {
            return ofAttribution(sentence, cue, all);
        }
        if (cue.form() == Cue.Form.PASSIVE || cue.form() == Cue.Form.INFINITIVE || isNegated(sentence, cue)) {
            return null;
        }
        if (cue.isFinite() && sources.incises().isIncise(sentence, cue)) {
            return isOfAs(sentence, cue) ? null : beforeIncise(sentence, cue.from());
        }
        int subject = cue.isFinite() ? sources.incises().closingSubject(sentence, cue) : -1;
        if (subject > 0) {
            return beforeIncise(sentence, subject);
        }
        int start = complementStart(sentence, cue);
        if (isTaken(sentence, cue, start, all)) {
            return null;
        }

        if (start < 0 || isEverybody(sentence, cue, all)) {
            return null;
        }
        start += sentence.at(start).isComma() ? 1 : 0;
        int end = clauseEnd(sentence, start, cue, all);
        if (language.is("infinitive-marker", sentence.at(start - 1))) {
            end = beforeContrast(sentence, start, end);
        }
        return new Range(start, end);
    }

    /** « laisse penser, selon la mairie, que »: somebody named between a verb and its clause says it. */
    private boolean isTaken(Sentence sentence, Cue cue, int start, List<Cue> all) {
        for (var other : all) {
            if (other.isAttribution()
                    && other.from() >= cue.to()
                    && other.to() < start
                    && sentence.at(other.from() - 1).isComma()) {
                return true;
            }
        }
        return false;
    }

    /** An infinitive's clause ends where « mais » or « but » brings another one. */
    private int beforeContrast(Sentence sentence, int start, int end) {
        for (int at = start; at < end; at++) {
            if (language.is("contrast", sentence.at(at))) {
                return sentence.at(at - 1).isComma() ? at - 1 : at;
            }
        }
        return end;
    }

    private boolean isNegated(Sentence sentence, Cue cue) {
        for (int at = cue.from() + 1; at <= cue.to(); at++) {
            if (language.is("negation", sentence.at(at))) {
                return true;
            }
        }
        return language.is("negation-head", sentence.at(cue.from() - 1)) && cue.isFinite() && !cue.takes("speech");
    }

    /** « on sait que », « je crois que »: nobody is quoted. */
    private boolean isEverybody(Sentence sentence, Cue cue, List<Cue> all) {
        var source = sources.of(sentence, cue, all);
        return source == null
                || language.is(
                        "everybody",
                        source.of(sentence.text())
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('’', '\''));
    }

    private @Nullable Range ofAttribution(Sentence sentence, Cue cue, List<Cue> all) {
        if (language.is("which", sentence.at(cue.to()))) {
            return new Range(cue.to() + 1, Math.max(cue.to() + 1, sentence.end()));
        }
        int sourceEnd = sources.phrases().endAfter(sentence, cue.to());
        if (sourceEnd == cue.to()) {
            return null;
        }
        int next = overRelative(sentence, sourceEnd);
        boolean leads = cue.from() == 0
                || sentence.at(cue.from() - 1).is(":")
                || language.is("conjunction", sentence.at(cue.from() - 1))
                || (!sentence.at(cue.from() - 1).isComma() && cue.from() < 3);
        if (leads || isInserted(sentence, cue, next)) {
            int start = sentence.at(next).isComma() ? overApposition(sentence, next) + 1 : -1;
            start += start > 0 && language.is("that", sentence.at(start)) ? 1 : 0;
            int end = start < 0 ? -1 : leads ? clauseEnd(sentence, start, cue, all) : nextComma(sentence, start);
            return start < 0 ? null : new Range(start, end);
        }
        if (sentence.at(next).isComma()
                && !holdsVerb(sentence, 0, cue.from())
                && holdsVerb(sentence, next, sentence.end())) {
            return new Range(0, Math.max(0, sentence.end()));
        }
        return beforeIncise(sentence, cue.from());
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
    private int overApposition(Sentence sentence, int comma) {
        var first = sentence.at(comma + 1);
        boolean apposed = first.isWord()
                && !first.capital()
                && !language.is("determiner", first)
                && (language.is("role", first) || cues.read(first).noun())
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

    private @Nullable Range beforeIncise(Sentence sentence, int cue) {
        int end = cue;
        while (end > 0 && (sentence.at(end - 1).isComma() || language.is("object-pronoun", sentence.at(end - 1)))) {
            end--;
        }
        int start = clauseStart(sentence, end);
        return holdsVerb(sentence, start, end) ? new Range(start, end) : null;
    }

    private int clauseStart(Sentence sentence, int end) {
        int start = 0;
        for (int at = 0; at < end; at++) {
            if (language.is("because", sentence.at(at)) || sentence.at(at).is(";")) {
                start = at + 1;
            }
        }
        while (language.is("conjunction", sentence.at(start))) {
            start++;
        }
        return start;
    }

    /** Whether words in marks that somebody outside the clause says stand in it. */
    private boolean holdsVerb(Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            if (cues.isFiniteVerb(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Sentence sentence, Range range, List<Draft> marked) {
        var clause = sentence.cover(range.from, range.to);
        for (var draft : marked) {
            boolean inside = clause.overlaps(new Span(draft.start(), draft.end()));
            if (inside && !draft.byOther) {
                return true;
            }
        }
        return false;
    }

    /** Where the clause begins that the verb's constructions allow; negative where there is none. */
    private int complementStart(Sentence sentence, Cue cue) {
        int next = cue.to();
        if (cue.takes("si") && language.is("question", sentence.at(next))) {
            return next;
        }
        if (cue.takes("zero")) {
            int bare = sources.incises().overAdverbs(sentence, next);
            if (sources.incises().startsClause(sentence, bare)) {
                return bare;
            }
        }
        for (int at = next; at < Math.min(next + REACH, sentence.size()); at++) {
            var unit = sentence.at(at);
            if (language.is("that", unit)) {
                boolean clause = cue.takes("que") || cue.takes("that");
                return clause && !language.is("that-head", sentence.at(at - 1)) && !isCompared(sentence, next, at)
                        ? at + 1
                        : -1;
            }
            if (isMarked(sentence, cue, at)) {
                return at + 1;
            }
            if (cue.takes("inf") && isInfinitive(sentence, at) && !isOfPreposition(sentence, at)) {
                return at;
            }
            if (isBarrier(sentence, cue, at)) {
                return -1;
            }
        }
        return -1;
    }

    /** « relève plus du hasard que du talent »: the word belongs to a comparison. */
    private boolean isCompared(Sentence sentence, int from, int that) {
        for (int at = from; at < that; at++) {
            if (language.is("comparison", sentence.at(at))) {
                return true;
            }
        }
        return false;
    }

    /** « afin de les transmettre »: the infinitive hangs on a preposition before its pronouns. */
    private boolean isOfPreposition(Sentence sentence, int infinitive) {
        int at = infinitive - 1;
        while (language.is("object-pronoun", sentence.at(at))) {
            at--;
        }
        return language.is("preposition", sentence.at(at)) || language.is("preposition", sentence.at(infinitive - 1));
    }

    private boolean isMarked(Sentence sentence, Cue cue, int at) {
        boolean allowed = (cue.takes("de") && !sentence.at(at).is("à"))
                || (cue.takes("à") && sentence.at(at).is("à"))
                || cue.takes("to");
        return allowed && language.is("infinitive-marker", sentence.at(at)) && isInfinitive(sentence, at + 1);
    }

    /** What a verb and its clause do not have between them: other verbs, and an object of its own. */
    private boolean isBarrier(Sentence sentence, Cue cue, int at) {
        var unit = sentence.at(at);
        boolean object = language.is("determiner", unit)
                && !language.is("preposition", unit)
                && !language.is("preposition", sentence.at(at - 1))
                && !cue.takes("à")
                && !cue.takes("person");
        boolean person = cue.takes("person") && unit.isQuoted() && sentence.wordsIn(at) <= LONGEST_NAME;
        return object
                || (unit.isQuoted() && !person)
                || unit.is(":")
                || unit.is(";")
                || language.is("relative", unit)
                || cues.isFiniteVerb(sentence, at);
    }

    /** Whether an infinitive stands at a place, over pronouns and negation. */
    private boolean isInfinitive(Sentence sentence, int at) {
        int verb = at;
        while (verb < at + 4
                && (language.is("object-pronoun", sentence.at(verb)) || language.is("negation", sentence.at(verb)))) {
            verb++;
        }
        var unit = sentence.at(verb);
        return cues.read(unit).infinitive() && !unit.capital();
    }

    /** Where the reported clause ends: before the next cue that takes over, or with the sentence. */
    private int clauseEnd(Sentence sentence, int start, Cue cue, List<Cue> all) {
        for (var other : all) {
            boolean takesOver = other.from() > start
                    && ((other.form() == Cue.Form.GERUND && isJoined(sentence, other.from() - 1))
                            || other.form() == Cue.Form.PARTICIPLE
                            || isSecondVerb(sentence, other, start)
                            || (other.isFinite() && sources.incises().isIncise(sentence, other))
                            || (other.isAttribution()
                                    && sentence.at(other.from() - 1).isComma()
                                    && !cue.isAttribution()));
            if (takesOver) {
                int end = other.from();
                while (end > start && isBeforeCue(sentence.at(end - 1))) {
                    end--;
                }
                return end;
            }
        }
        return Math.max(start, sentence.end());
    }

    /** « nie avoir fui et dit avoir appelé »: a second verb of the same speaker with a clause of its own. */
    private boolean isSecondVerb(Sentence sentence, Cue other, int start) {
        return other.isFinite()
                && other.from() > start + 1
                && language.is("conjunction", sentence.at(other.from() - 1))
                && complementStart(sentence, other) >= 0;
    }

    private boolean isBeforeCue(Unit unit) {
        return unit.isComma()
                || language.is("joint", unit)
                || language.is("object-pronoun", unit)
                || language.is("because", unit);
    }

    /** Whether a comma stands before a participle, be it over « en », « tout en » or « mais en ». */
    private boolean isJoined(Sentence sentence, int before) {
        int at = before;
        while (language.is("joint", sentence.at(at))) {
            at--;
        }
        return sentence.at(at).isComma();
    }

    /** Units of a sentence, the last one excluded. */
    private record Range(int from, int to) {}
}
