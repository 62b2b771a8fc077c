package org.depeche.text.quote.source;

import java.util.List;
import org.depeche.text.article.Span;
import org.depeche.text.quote.cue.Cue;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subjects that participles and infinitives take from the verbs of their sentence.
 *
 * <p>Cost: linear in the sentence for each of them.
 */
final class LentSubjects {
    private static final int REACH = 9;

    private final QuoteLanguage language;
    private final CueFinder cues;
    private final SourceFinder sources;
    private final EndingPhrases endings;
    private final NounPhrases phrases;
    private final Subjects subjects;

    LentSubjects(QuoteLanguage language, CueFinder cues, SourceFinder sources, EndingPhrases endings) {
        this.language = language;
        this.cues = cues;
        this.sources = sources;
        this.endings = endings;
        this.phrases = sources.phrases();
        this.subjects = sources.subjects();
    }

    /**
     * The subject lent to a participle or an infinitive by the nearest verb before it, else by the first one behind; a
     * participle set apart by a comma goes on with who spoke before in the sentence, over what that one told.
     */
    @Nullable Span of(Sentence sentence, Cue cue, List<Cue> all) {
        var own = cue.form() == Cue.Form.GERUND ? subjects.ofParticiple(sentence, cue.from()) : null;
        if (own != null) {
            return own;
        }
        if (sources.isNarrative(sentence, cue)) {
            var subject = endings.endingAt(sentence, cue.from() - 1);
            // « Et au maire de conclure ».
            boolean dative = subject == null && cue.from() > 3 && language.is("preposition", sentence.at(1));
            return dative ? sentence.cover(2, cue.from() - 1) : subject;
        }
        var close = cue.form() == Cue.Form.GERUND ? governedBefore(sentence, cue.from()) : null;
        if (close != null) {
            return close;
        }
        var beside = cue.form() == Cue.Form.GERUND ? besidePerson(sentence, cue.from()) : null;
        if (beside != null) {
            return beside;
        }
        var speaking = cue.form() == Cue.Form.GERUND ? tellingBefore(sentence, cue, all) : null;
        var teller = speaking == null ? null : sources.of(sentence, speaking, all);
        if (teller != null && !sources.isNobody(sentence, teller)) {
            return teller;
        }
        var seen = cue.form() == Cue.Form.INFINITIVE ? perceived(sentence, cue.from()) : null;
        if (seen != null) {
            return seen;
        }
        boolean apart = isApart(sentence, cue.from());
        for (int at = cue.from() - 1; at >= 0; at--) {
            boolean ofRelative = apart && subjects.subjectRelative(sentence, at) > 0;
            if (cues.isFiniteVerb(sentence, at) && !ofRelative && !subjects.isImpersonal(sentence, at)) {
                var lender = cueAt(all, at);
                return lender == null ? subjects.before(sentence, at) : sources.of(sentence, lender, all);
            }
        }
        boolean opens = cue.form() == Cue.Form.GERUND && cue.from() <= 1;
        int main = opens ? sources.bareClauses().mainClause(sentence, cue.to()) : -1;
        if (main > 0) {
            return subjects.firstAfter(sentence, main + 1);
        }
        if (language.is("that", sentence.at(cue.to()))) {
            return subjectOfMarks(sentence, cue.from());
        }
        var before = sentence.at(cue.from() - 1);
        if (cue.form() == Cue.Form.GERUND
                && phrases.isNounLike(before)
                && !language.is("object-pronoun", before)
                && !language.is("preposition", before)) {
            // « derrière une banderole proclamant « … » ».
            return phrases.endingAt(sentence, cue.from());
        }
        for (var other : all) {
            if (other.isFinite() && other.from() > cue.from()) {
                return sources.of(sentence, other, all);
            }
        }
        return subjects.sentenceSubject(sentence);
    }

    /** « Le maire « appelle au calme », précisant que »: the subject of a verb within marks before a place. */
    private @Nullable Span subjectOfMarks(Sentence sentence, int end) {
        for (int at = 1; at < end; at++) {
            if (sources.mainVerbs().beginsWithVerb(sentence, at)) {
                return subjects.before(sentence, at);
            }
        }
        return null;
    }

    /** « on entend des passants crier »: the object of a verb of seeing or hearing, which an infinitive right behind has for its subject. */
    private @Nullable Span perceived(Sentence sentence, int infinitive) {
        for (int at = infinitive - 1;
                at > Math.max(0, infinitive - REACH) && sentence.at(at).isWord();
                at--) {
            if (cues.read(sentence.at(at)).verbClasses().contains("perception")) {
                int start = at + 1;
                return phrases.isPhraseStart(sentence.at(start)) && phrases.endOf(sentence, start) >= infinitive
                        ? sentence.cover(start, infinitive)
                        : null;
            }
        }
        return null;
    }

    /** « pris à partie par une foule hurlant « … » »: the agent right before a participle. */
    private @Nullable Span governedBefore(Sentence sentence, int participle) {
        for (int at = participle - 1;
                at > Math.max(0, participle - REACH) && sentence.at(at).isWord();
                at--) {
            if (language.is("agent", sentence.at(at))) {
                return phrases.isPhraseStart(sentence.at(at + 1)) && at + 2 < participle
                        ? sentence.cover(at + 1, participle)
                        : null;
            }
        }
        return null;
    }

    /**
     * « les propos d'un témoin affirmant que », « des études montrant que »: whom or what a noun right before a participle
     * tells, if nothing is said to it.
     */
    private @Nullable Span besidePerson(Sentence sentence, int participle) {
        var noun = language.singular(sentence.at(participle - 1).form());
        var named = besideName(sentence, participle);
        if (named != null) {
            return named;
        }
        boolean study = language.is("study", sentence.at(participle - 1));
        if (!study && !language.is("role", noun) && !language.is("public", noun)) {
            return null;
        }
        int start = participle - 1;
        while (start > 0 && participle - start < REACH && !language.is("determiner", sentence.at(start - 1))) {
            if (!sentence.at(start - 1).isWord() || cues.isFiniteVerb(sentence, start - 1)) {
                return null;
            }
            start--;
        }
        var before = sentence.at(start - 2);
        boolean genitive =
                language.is("genitive", sentence.at(start - 1)) && !language.is("plural", sentence.at(start - 1));
        boolean addressed = !study && language.is("preposition", before) && !language.is("genitive", before);
        return start < 2 || addressed ? null : sentence.cover(genitive ? start : start - 1, participle);
    }

    /** « avec une élue appelant au calme et M. Petit dénonçant une « honte » »: a name that a conjunction leads to. */
    private @Nullable Span besideName(Sentence sentence, int participle) {
        int start = participle;
        while (start > 0
                && (sentence.at(start - 1).capital() || language.is("name-particle", sentence.at(start - 1)))) {
            start--;
        }
        start -= start < participle && language.is("title", sentence.at(start - 1)) ? 1 : 0;
        return start < participle && language.is("conjunction", sentence.at(start - 1))
                ? sentence.cover(start, participle)
                : null;
    }

    /** « , tout en notant que »: whether a comma sets a participle apart. */
    private boolean isApart(Sentence sentence, int participle) {
        int at = participle - 1;
        while (language.is("joint", sentence.at(at)) || language.is("object-pronoun", sentence.at(at))) {
            at--;
        }
        return sentence.at(at).isComma();
    }

    /** « Le maire a dit que l'eau baissait, en notant que … »: the verb that leads the clause before a participle. */
    private @Nullable Cue tellingBefore(Sentence sentence, Cue participle, List<Cue> all) {
        int start = participle.from();
        while (language.is("object-pronoun", sentence.at(start - 1))) {
            start--;
        }
        Cue found = null;
        for (var other : all) {
            boolean leads = (other.form() == Cue.Form.FINITE || other.form() == Cue.Form.PARTICIPLE)
                    && leadsClause(sentence, other.to(), start);
            found = leads && other.to() < start ? other : found;
        }
        return isApart(sentence, start) ? found : null;
    }

    /** « a assuré lundi, dans un entretien, que »: whether the clause that a verb leads begins before {@code end}. */
    private boolean leadsClause(Sentence sentence, int from, int end) {
        for (int at = from; at < end && !cues.isFiniteVerb(sentence, at); at++) {
            if (language.is("that", sentence.at(at))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Cue cueAt(List<Cue> all, int at) {
        for (var cue : all) {
            if (cue.from() <= at && at < cue.to() && cue.isFinite()) {
                return cue;
            }
        }
        return null;
    }
}
