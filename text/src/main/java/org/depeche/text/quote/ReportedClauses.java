// Over 300 lines: the rules of reported clauses in their order, which is what they mean.
package org.depeche.text.quote;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.article.Span;
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
            var clause = clause(sentence, cue, all);
            if (clause != null
                    && !holds(sentence, clause, marked.drafts)
                    && clause.from >= free
                    && clause.to - clause.from >= SHORTEST) {
                var draft = new Draft(
                        Quote.Kind.INDIRECT,
                        sentence.paragraph(),
                        sentence.cover(cue.from(), cue.to()),
                        sources.of(sentence, cue, all),
                        false);
                draft.spans.add(sentence.cover(clause.from, clause.to));
                drafts.add(draft);
                free = clause.to;
            }
        }
        return drafts;
    }

    private @Nullable Range clause(Sentence sentence, Cue cue, List<Cue> all) {
        if (cue.hasClitic() && language.is("author", sentence.at(cue.clitic()))) {
            return null;
        }
        if (cue.isAttribution()) {
            return ofAttribution(sentence, cue, all);
        }
        if (cue.form() == Cue.Form.PASSIVE || cue.form() == Cue.Form.INFINITIVE || isNegated(sentence, cue)) {
            return null;
        }
        if (cue.isFinite() && sources.isIncise(sentence, cue)) {
            return language.is("as", sentence.at(cue.from() - 1)) || language.is("as", sentence.at(cue.from() - 2))
                    ? null
                    : beforeIncise(sentence, cue.from());
        }
        int subject = cue.isFinite() ? sources.closingSubject(sentence, cue) : -1;
        if (subject > 0) {
            return beforeIncise(sentence, subject);
        }
        int start = complementStart(sentence, cue);

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
        return (language.is("negation-head", sentence.at(cue.from() - 1)) && cue.isFinite() && !cue.takes("speech"))
                || language.is("negation", sentence.at(cue.to()));
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
        int sourceEnd = sources.endAfter(sentence, cue.to());
        if (sourceEnd == cue.to()) {
            return null;
        }
        int next = overRelative(sentence, sourceEnd);
        boolean leads = cue.from() == 0
                || sentence.at(cue.from() - 1).is(":")
                || language.is("conjunction", sentence.at(cue.from() - 1))
                || (!sentence.at(cue.from() - 1).isComma() && cue.from() < 3);
        if (leads || isInserted(sentence, cue, next)) {
            int start = sentence.at(next).isComma() ? next + 1 : -1;
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
                        || language.is("that", sentence.at(cue.from() - 2)));
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

    private @Nullable Range beforeIncise(Sentence sentence, int cue) {
        int end = cue;
        while (end > 0 && (sentence.at(end - 1).isComma() || language.is("object-pronoun", sentence.at(end - 1)))) {
            end--;
        }
        int start = 0;
        for (int at = 0; at < end; at++) {
            if (language.is("because", sentence.at(at)) || sentence.at(at).is(";")) {
                start = at + 1;
            }
        }
        while (language.is("conjunction", sentence.at(start))) {
            start++;
        }
        return holdsVerb(sentence, start, end) ? new Range(start, end) : null;
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
            int bare = sources.overAdverbs(sentence, next);
            if (sources.startsClause(sentence, bare)) {
                return bare;
            }
        }
        for (int at = next; at < Math.min(next + REACH, sentence.size()); at++) {
            var unit = sentence.at(at);
            if (language.is("that", unit)) {
                boolean clause = cue.takes("que") || cue.takes("that");
                return clause && !language.is("that-head", sentence.at(at - 1)) ? at + 1 : -1;
            }
            if (isMarked(sentence, cue, at)) {
                return at + 1;
            }
            if (cue.takes("inf") && isInfinitive(sentence, at) && !language.is("preposition", sentence.at(at - 1))) {
                return at;
            }
            if (isBarrier(sentence, cue, at)) {
                return -1;
            }
        }
        return -1;
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
        return object
                || unit.isQuoted()
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
                            || (other.isFinite() && sources.isIncise(sentence, other))
                            || (other.isAttribution()
                                    && sentence.at(other.from() - 1).isComma()
                                    && !cue.isAttribution()));
            if (takesOver) {
                int end = other.from();
                while (end > start && (sentence.at(end - 1).isComma() || language.is("joint", sentence.at(end - 1)))) {
                    end--;
                }
                return end;
            }
        }
        return Math.max(start, sentence.end());
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
