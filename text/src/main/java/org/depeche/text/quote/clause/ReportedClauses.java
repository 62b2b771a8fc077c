package org.depeche.text.quote.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depeche.text.article.Span;
import org.depeche.text.quote.Quote;
import org.depeche.text.quote.cue.Cue;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
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
    private static final int LONG_SENTENCE = 5;
    private static final int SHORTEST = 2;

    private final QuoteLanguage language;
    private final CueFinder cues;
    private final SourceFinder sources;
    private final Complements complements;
    private final ClauseBounds bounds;
    private final Attributions attributions;
    private final SplitClauses split;

    ReportedClauses(QuoteLanguage language, CueFinder cues, SourceFinder sources) {
        this.language = language;
        this.cues = cues;
        this.sources = sources;
        complements = new Complements(language, cues, sources);
        bounds = new ClauseBounds(language, cues, sources, complements);
        attributions = new Attributions(language, cues, sources, bounds);
        split = new SplitClauses(language, cues, sources, bounds);
    }

    List<Draft> find(Sentence sentence, List<Cue> all, MarkedQuotes.Found marked) {
        var drafts = new ArrayList<Draft>();
        int free = 0;
        for (var cue : all) {
            var parts = marked.used.contains(cue) ? List.<UnitRange>of() : parts(sentence, cue, all);
            if (marked.used.contains(cue) || !isFree(sentence, parts, marked, free)) {
                parts = beforeColon(sentence, cue);
            }
            var source = sources.of(sentence, cue, all);
            if (!parts.isEmpty() && !isNoSpeaker(sentence, source) && isFree(sentence, parts, marked, free)) {
                var draft = new Draft(
                        Quote.Kind.INDIRECT,
                        sentence.paragraph(),
                        sentence.cover(cue.from(), cue.to()),
                        source,
                        source == null && sources.isNarrative(sentence, cue));
                draft.force = cue.force();
                parts.forEach(part -> draft.spans.add(sentence.cover(part.from(), part.to())));
                drafts.add(draft);
                free = parts.get(parts.size() - 1).to();
            }
        }
        return drafts;
    }

    /** « La crue a pris, selon les relevés, dix jours, a dit le maire »: an attribution within what a pronoun's incise ends the sentence of. */
    private boolean isWithin(Sentence sentence, Cue cue, List<Cue> all) {
        var last = all.get(all.size() - 1);
        if (cue.isFinite()
                && language.isFuture(sentence.at(cue.from()).form())
                && last.isFinite()
                && last.from() > cue.to()
                && sources.incises().isIncise(sentence, last)
                && sources.phrases().endAfter(sentence, last.to()) >= sentence.end()) {
            // « Il proposera que le port ferme, a annoncé le parti ».
            return true;
        }
        return cue.isAttribution()
                && cue.from() > 0
                && sentence.at(cue.from() - 1).isComma()
                && last.hasClitic()
                && last.from() > cue.to()
                && sentence.at(last.from() - 1).isComma()
                && !isEverybody(sentence, last, all);
    }

    /** « Le maire a averti que tout essai échouerait : « … » »: the clause that stands before the words in marks of its verb. */
    private List<UnitRange> beforeColon(Sentence sentence, Cue cue) {
        int colon = cue.to();
        while (colon < sentence.size()
                && !sentence.at(colon).is(":")
                && !sentence.at(colon).isQuoted()) {
            colon++;
        }
        boolean leads = sentence.at(colon).is(":")
                && sentence.at(colon + 1).isQuoted()
                && (sentence.at(colon + 1).capital() || sentence.wordsIn(colon + 1) >= LONG_SENTENCE);
        if (leads && cue.isAttribution() && cue.from() <= 1) {
            // « Selon le maire, la digue tient : « … » ».
            int comma = sources.endOfAttributed(sentence, cue);
            int start =
                    comma > 0 && sentence.at(comma).isComma() ? attributions.overApposition(sentence, comma) + 1 : -1;
            return start > 0 && cues.holdsVerb(sentence, start, colon)
                    ? List.of(new UnitRange(start, colon))
                    : List.of();
        }
        boolean told = leads && cue.isFinite() && !sources.incises().isIncise(sentence, cue);
        int start = told ? complements.start(sentence, cue) : -1;
        boolean clause = start > 0
                && (cues.read(sentence.at(start)).infinitive()
                        || (language.is("that", sentence.at(start - 1)) && cues.holdsVerb(sentence, start, colon)));
        return clause ? List.of(new UnitRange(start, colon)) : List.of();
    }

    private static boolean isFree(Sentence sentence, List<UnitRange> parts, MarkedQuotes.Found marked, int free) {
        int words = 0;
        for (var part : parts) {
            words += part.to() - part.from();
            if (part.from() < free || part.from() >= part.to() || holds(sentence, part, marked.drafts)) {
                return false;
            }
        }
        return words >= SHORTEST;
    }

    /** The parts of the clause that a cue reports: two where the cue stands in its middle. */
    private List<UnitRange> parts(Sentence sentence, Cue cue, List<Cue> all) {
        if (isWithin(sentence, cue, all)) {
            return List.of();
        }
        var around = isAuthor(sentence, cue) ? List.<UnitRange>of() : split.around(sentence, cue, all);
        if (!around.isEmpty()) {
            return around;
        }
        var clause = clause(sentence, cue, all);
        return clause == null ? List.of() : List.of(clause);
    }

    private boolean isAuthor(Sentence sentence, Cue cue) {
        return cue.hasClitic() && language.is("author", sentence.at(cue.clitic()));
    }

    private @Nullable UnitRange clause(Sentence sentence, Cue cue, List<Cue> all) {
        if (isAuthor(sentence, cue)) {
            return null;
        }
        if (cue.isAttribution()) {
            return attributions.clause(sentence, cue, all);
        }
        boolean led =
                cue.form() == Cue.Form.INFINITIVE && !sources.isNarrative(sentence, cue) && !isPurpose(sentence, cue);
        if (cue.form() == Cue.Form.PASSIVE || led || isNegated(sentence, cue)) {
            return null;
        }
        if (cue.isFinite() && sources.incises().isIncise(sentence, cue)) {
            return split.isOfAs(sentence, cue)
                    ? behindAs(sentence, cue, all)
                    : bounds.beforeIncise(sentence, cue.from());
        }
        if (isLikened(sentence, cue)) {
            return new UnitRange(cue.to() + 1, bounds.end(sentence, cue.to() + 1, cue, all));
        }
        int subject = cue.isFinite() ? sources.incises().closingSubject(sentence, cue) : -1;
        if (subject > 0) {
            return bounds.beforeIncise(sentence, subject);
        }
        int start = complements.start(sentence, cue);
        if (isTaken(sentence, cue, start, all)) {
            return null;
        }

        boolean goesOn = cue.from() == 2 && sources.isNarrative(sentence, cue);
        if (start < 0 || (!goesOn && isEverybody(sentence, cue, all)) || isHearing(sentence, cue)) {
            return null;
        }
        start += sentence.at(start).isComma() ? 1 : 0;
        int end = bounds.beforeReporter(sentence, start, bounds.end(sentence, start, cue, all));
        boolean opens = cue.form() == Cue.Form.GERUND && cue.from() <= 1;
        int main = opens || isFronted(sentence, cue) ? sources.bareClauses().mainClause(sentence, start) : -1;
        if (main > start || opens) {
            return new UnitRange(start, main > start ? Math.min(end, main) : end);
        }
        boolean bare = cue.isFinite() && cues.read(sentence.at(start)).infinitive();
        if (bare || language.is("infinitive-marker", sentence.at(start - 1))) {
            end = bounds.beforeMainVerb(sentence, start, bounds.beforeContrast(sentence, start, end));
        } else if (isOfRelative(sentence, cue)
                || (cue.form() == Cue.Form.GERUND
                        && cues.read(sentence.at(start)).infinitive())) {
            end = bounds.beforeMainVerb(sentence, start, end);
        }
        return new UnitRange(start, end);
    }

    /** « Comme le maire l'a annoncé, le pont ferme »: a verb that opens its sentence with « comme » and its subject. */
    private boolean isLikened(Sentence sentence, Cue cue) {
        return cue.isFinite()
                && cue.takes("speech")
                && cue.takes("que")
                && language.is("as", sentence.at(0))
                && sentence.at(cue.to()).isComma()
                && language.is("definite", sentence.at(cue.from() - 1))
                && language.is("object-pronoun", sentence.at(cue.from() - 1))
                && !sentence.at(cue.to() + 1).isQuoted()
                && !language.is("conjunction", sentence.at(cue.to() + 1));
    }

    /** « Comme l'a annoncé le maire, le pont ferme »: what stands behind an incise that opens its sentence; null where none does. */
    private @Nullable UnitRange behindAs(Sentence sentence, Cue cue, List<Cue> all) {
        boolean opens = sources.incises().groupStart(sentence, cue) == 1 && cue.takes("speech") && cue.takes("que");
        int comma = opens ? sources.phrases().endAfter(sentence, cue.to()) : -1;
        if (comma < 0 || !sentence.at(comma).isComma()) {
            return null;
        }
        int start = attributions.overApposition(sentence, comma) + 1;
        return new UnitRange(start, bounds.end(sentence, start, cue, all));
    }

    /** « a appelé l'élue pour lui dire que »: what somebody does something to say. */
    private boolean isPurpose(Sentence sentence, Cue cue) {
        int at = cue.from() - 1;
        while (language.is("object-pronoun", sentence.at(at))) {
            at--;
        }
        return language.is("attribution-personal", sentence.at(at)) && cue.takes("speech");
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

    /** « Alors qu'il promet de signer, le maire attend »: whether the verb stands in a clause before the sentence's main verb. */
    private boolean isFronted(Sentence sentence, Cue cue) {
        return cue.isFinite()
                && (language.is("subordinator", sentence.at(0)) || isOfRelative(sentence, cue))
                && !sources.mainVerbs().isBefore(sentence, cue.from());
    }

    /** « le maire, qui dit approuver, a signé »: whether the verb is a relative's, behind which the sentence's own may follow. */
    private boolean isOfRelative(Sentence sentence, Cue cue) {
        return language.is("subject-relative", sentence.at(sources.incises().groupStart(sentence, cue) - 1));
    }

    private boolean isNegated(Sentence sentence, Cue cue) {
        for (int at = cue.from(); at < cue.to(); at++) {
            if (cues.read(sentence.at(at)).verbClasses().contains("unceasing")) {
                // « n'a pas manqué de dire que ».
                return false;
            }
        }
        for (int at = cue.from() + 1; at <= cue.to(); at++) {
            if (language.is("negation", sentence.at(at))) {
                return true;
            }
        }
        return language.is("negation-head", sentence.at(cue.from() - 1)) && cue.isFinite() && !cue.takes("speech");
    }

    /** « Les habitants ont appris que »: who hears a thing, unless somebody is told it: « il nous a appris que ». */
    private boolean isHearing(Sentence sentence, Cue cue) {
        return cue.takes("heard") && cue.isFinite() && !language.is("object-pronoun", sentence.at(cue.from() - 1));
    }

    /** « on sait que », « je crois que »: nobody is quoted. */
    private boolean isEverybody(Sentence sentence, Cue cue, List<Cue> all) {
        var source = sources.of(sentence, cue, all);
        return source == null || language.is("everybody", folded(sentence, source));
    }

    /** « cela signifie que », « selon moi »: a thing, or who writes. */
    private boolean isNoSpeaker(Sentence sentence, @Nullable Span source) {
        return source != null && language.is("no-speaker", folded(sentence, source));
    }

    private static String folded(Sentence sentence, Span source) {
        return source.of(sentence.text()).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static boolean holds(Sentence sentence, UnitRange range, List<Draft> marked) {
        var clause = sentence.cover(range.from(), range.to());
        for (var draft : marked) {
            boolean inside = clause.overlaps(new Span(draft.start(), draft.end()));
            if (inside && !draft.byOther) {
                return true;
            }
        }
        return false;
    }
}
