package org.depeche.text.quote.clause;

import java.util.List;
import java.util.Set;
import org.depeche.text.quote.cue.Cue;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.source.SourceFinder;
import org.jspecify.annotations.Nullable;

/**
 * Tells which cue of a sentence a stretch in marks belongs to.
 *
 * <p>The nearest cue before it that reaches it, else the next one behind that can stand after what it reports; a cue
 * right behind wins over one that another stretch has taken already. Cost: linear in the sentence for each cue.
 */
final class Governance {
    private static final int NEAR = 2;
    private static final int LONGEST_SPEAKER = 8;
    private static final int SHORTEST_CLAUSE = 5;

    private final QuoteLanguage language;
    private final CueFinder cues;
    private final SourceFinder sources;

    Governance(QuoteLanguage language, CueFinder cues, SourceFinder sources) {
        this.language = language;
        this.cues = cues;
        this.sources = sources;
    }

    @Nullable Cue of(Sentence sentence, int at, List<Cue> all, Set<Cue> used) {
        Cue before = null;
        Cue behind = null;
        for (var cue : all) {
            if (cue.to() <= at && governs(sentence, cue, at)) {
                before = before != null && isOfRelative(sentence, before, cue, at) ? before : cue;
            } else if (cue.from() > at && behind == null && comesBehind(sentence, cue)) {
                behind = cue;
            }
        }
        if (before == null && behind == null) {
            return inserted(sentence, at, all);
        }
        boolean opens = at == 0 || sentence.at(at - 1).isStop();
        return before == null || opens || (behind != null && isBetter(sentence, at, before, behind, used))
                ? behind
                : before;
    }

    /** « Sa mission, rappelle l'élu, était « … » »: an incise between commas before words that no other verb says; null for none. */
    private @Nullable Cue inserted(Sentence sentence, int at, List<Cue> all) {
        for (var cue : all) {
            boolean incise = cue.isAttribution() || sources.incises().isIncise(sentence, cue);
            int start = sources.incises().groupStart(sentence, cue);
            int end = cue.hasClitic() ? cue.to() : sources.phrases().endAfter(sentence, cue.to());
            boolean closes = end > cue.to() || cue.hasClitic();
            // « Il voulait, selon son avocat, « … » »: right before the marks a main verb may stand ahead.
            boolean cuts = !sources.mainVerbs().isBefore(sentence, start - 1)
                    || (cue.isAttribution() && end + 1 == at)
                    || (incise && isWaiting(sentence, start - 2));
            if (incise
                    && cuts
                    && closes
                    && end < at
                    && sentence.at(start - 1).isComma()
                    && isClosed(sentence, end, at)
                    && !holdsMarks(sentence, at)) {
                return cue;
            }
        }
        return null;
    }

    /** « Il y a, note le maire, une « lenteur » »: whether a verb in person ends at a place that waits for what is behind. */
    private boolean isWaiting(Sentence sentence, int at) {
        return cues.isAuxiliary(sentence, at);
    }

    /** Whether a comma closes an incise not far behind its subject, before the words in marks. */
    private static boolean isClosed(Sentence sentence, int from, int marks) {
        int at = from;
        while (at < marks && sentence.at(at).isWord() && at < from + LONGEST_SPEAKER) {
            at++;
        }
        return at < marks && sentence.at(at).isComma();
    }

    private static boolean holdsMarks(Sentence sentence, int end) {
        for (int at = 0; at < end; at++) {
            if (sentence.at(at).isQuoted()) {
                return true;
            }
        }
        return false;
    }

    /** « Et le maire de conclure sur l'élu, qui a demandé un vote : « … » »: a verb of a relative behind the colon's own. */
    private boolean isOfRelative(Sentence sentence, Cue before, Cue cue, int at) {
        return sentence.at(at - 1).is(":")
                && sources.isNarrative(sentence, before)
                && language.is("subject-relative", sentence.at(sources.incises().groupStart(sentence, cue) - 1));
    }

    /** « la plus « belle » de France, à en croire X », « il précise que « A », mais la chute est « B », détaille X ». */
    private boolean isBetter(Sentence sentence, int at, Cue before, Cue behind, Set<Cue> used) {
        if (behind.isAttribution() && behind.from() == at + 1 && !before.isAttribution()) {
            // « a dénoncé une idée « honteuse » selon le maire ».
            return before.to() < at && !sentence.at(at - 1).is(":");
        }
        if (isOfCondition(sentence, before, at) || isOfWhole(sentence, before, behind, at)) {
            return true;
        }
        if (before.isAttribution() && behind.isAttribution()) {
            return !holdsCommaOrMarks(sentence, at + 1, behind.from() - 1);
        }
        boolean next = sentence.at(at + 1).isComma() && behind.from() == at + NEAR;
        boolean closes = behind.isFinite() && !behind.hasClitic() && endsWithSpeaker(sentence, behind);
        return next
                && (used.contains(before)
                        || (at - before.to() > NEAR && (closes || !holdsThat(sentence, before.to(), at))));
    }

    /** « La mairie souhaite une loi contre les « casseurs », a dit l'élu »: an incise at the sentence's end, behind a verb that leads no clause. */
    private boolean isOfWhole(Sentence sentence, Cue before, Cue behind, int at) {
        boolean announced = language.isFuture(sentence.at(before.from()).form());
        return before.isFinite()
                && (announced
                        || (!before.takes("speech") && !sentence.at(before.to()).isQuoted()))
                && !sentence.at(at - 1).is(":")
                && !holdsThat(sentence, before.to(), at)
                && behind.isFinite()
                && sources.incises().isIncise(sentence, behind)
                && endsWithSpeaker(sentence, behind);
    }

    /** Whether who speaks by an incise ends the sentence. */
    private boolean endsWithSpeaker(Sentence sentence, Cue incise) {
        int end = sources.phrases().endAfter(sentence, incise.to());
        if (sentence.at(end).isComma() && sentence.at(end + 1).capital()) {
            // « …, a dit son porte-parole, Anne Petit. »
            end++;
            while (end < sentence.end() && (sentence.at(end).capital() || language.is("genitive", sentence.at(end)))) {
                end++;
            }
        }
        return end >= sentence.end();
    }

    /** « Si l'élu accepte que tout soit relu, « … », a dit le maire »: a verb of the clause before the words' own. */
    private boolean isOfCondition(Sentence sentence, Cue before, int at) {
        return language.is("subordinator", sentence.at(0))
                && sentence.at(at - 1).isComma()
                && before.isFinite()
                && !sources.incises().isIncise(sentence, before)
                && !sources.mainVerbs().isBefore(sentence, at);
    }

    private boolean holdsThat(Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            if (language.is("that", sentence.at(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsCommaOrMarks(Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            if (sentence.at(at).isComma() || sentence.at(at).isQuoted()) {
                return true;
            }
        }
        return !sentence.at(to).isComma();
    }

    /** Whether a cue can take what stands before it: an incise, a subject and its verb, « selon le maire ». */
    private boolean comesBehind(Sentence sentence, Cue cue) {
        return cue.isAttribution()
                || (cue.isFinite() && (sources.incises().isIncise(sentence, cue) || endsWith(sentence, cue)));
    }

    /** English order: « …, the mayor said. » */
    private boolean endsWith(Sentence sentence, Cue cue) {
        var next = sentence.at(cue.to());
        return cue.takes("speech")
                && (cue.takes("zero") || cue.takes("that"))
                && !language.is("that", next)
                && sources.subjects().before(sentence, cue.from()) != null;
    }

    private boolean governs(Sentence sentence, Cue cue, int at) {
        if (cue.isAttribution()) {
            // « …, mais selon la mairie, la crue serait « forte » ».
            return cue.from() <= NEAR
                    || language.is("conjunction", sentence.at(cue.from() - 1))
                    || !sources.mainVerbs().isBefore(sentence, cue.from());
        }
        boolean colon = sentence.at(at - 1).is(":");
        if (colon && cue.form() == Cue.Form.PASSIVE && cue.to() - cue.from() == 1) {
            // « à propos d'un chèque proposé par la région : »: a participle that only tells of a noun.
            return false;
        }
        boolean clause = language.is("that", sentence.at(cue.to()));
        if (cue.form() == Cue.Form.INFINITIVE && !colon && !clause) {
            return cue.takes("object") && at - cue.to() <= NEAR && sentence.wordsIn(at) > 1;
        }
        if (sources.incises().isIncise(sentence, cue) && !colon) {
            return isOfOpeningAs(sentence, cue, at)
                    || isBesideIncise(sentence, cue, at)
                    || sources.incises().opens(sentence, cue, at);
        }
        return colon ? cue.takes("speech") || cue.takes("object") : reaches(sentence, cue, at);
    }

    /** « Comme l'explique Anne Petit, la maire, « … » »: an incise that opens its sentence. */
    private boolean isOfOpeningAs(Sentence sentence, Cue cue, int at) {
        boolean opens = language.is("as", sentence.at(0))
                && sources.incises().groupStart(sentence, cue) == 1
                && sentence.at(at - 1).isComma();
        for (int between = cue.to(); opens && between < at; between++) {
            opens = !cues.isFiniteVerb(sentence, between)
                    && !sentence.at(between).isQuoted();
        }
        return opens;
    }

    /** Whether nothing between a cue and a stretch in marks hands the stretch to another verb. */
    private boolean reaches(Sentence sentence, Cue cue, int at) {
        boolean clause = false;
        boolean as = false;
        boolean opens = cue.form() == Cue.Form.GERUND && cue.from() <= 1;
        int main = opens ? sources.bareClauses().mainClause(sentence, cue.to()) : -1;
        if (main > 0 && at > main) {
            // « Estimant qu'il n'y a « rien », le parquet le poursuit pour « vol » ».
            return false;
        }
        for (int between = cue.to(); between < at; between++) {
            var unit = sentence.at(between);
            boolean turned = language.is("contrasting", unit) && language.is("that", sentence.at(between + 1));
            if (!clause
                    && ((turned && sentence.wordsIn(at) <= NEAR)
                            || (unit.is(":") && sentence.at(between - 1).isQuoted()))) {
                // « salue sa « franchise », alors que … les « tièdes » », « ce qu'il appelle « la crise » : … ».
                return false;
            }
            clause |= language.is("that", unit);
            as |= language.is("as", unit);
            boolean verb = !cue.isFinite() && cues.isFiniteVerb(sentence, between);
            if (unit.is(";") || (!clause && (verb || isNewClause(sentence, between)))) {
                return false;
            }
        }
        return clause || cue.takes("object") || (as && cue.takes("comme"));
    }

    /** « « …, dit-il, « … » »: the second half of an interrupted sentence. */
    private static boolean isBesideIncise(Sentence sentence, Cue cue, int at) {
        boolean comma = sentence.at(at - 1).isComma();
        boolean beside = (comma && at - cue.to() <= 1) || cue.to() == at;
        boolean quoted = false;
        for (int before = 0; before < cue.from(); before++) {
            quoted |= sentence.at(before).isQuoted();
        }
        return (comma && (sentence.at(at).capital() || resumes(sentence, cue, at))) || (beside && !quoted);
    }

    /** « « La crue monte », dit Anne Petit, « si rien n'est fait elle passera » »: the sentence goes on in small letters. */
    private static boolean resumes(Sentence sentence, Cue cue, int at) {
        int before = cue.from() - 1;
        while (before > 0 && !sentence.at(before).isQuoted() && cue.from() - before < NEAR + 2) {
            before--;
        }
        return at - cue.to() <= LONGEST_SPEAKER
                && sentence.at(before).isQuoted()
                && sentence.wordsIn(before) > 1
                && sentence.wordsIn(at) >= SHORTEST_CLAUSE;
    }

    /** « et se drape »: a conjunction with a verb that is no cue. */
    private boolean isNewClause(Sentence sentence, int at) {
        if (!language.is("conjunction", sentence.at(at))) {
            return false;
        }
        int verb = at + 1;
        while (language.is("object-pronoun", sentence.at(verb))) {
            verb++;
        }
        return cues.isFiniteVerb(sentence, verb);
    }
}
