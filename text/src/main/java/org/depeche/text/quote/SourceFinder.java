// Over 300 lines: one walk over subjects, incises and noun phrases that share their state; wants splitting along these
// three.
package org.depeche.text.quote;

import java.util.List;
import org.depeche.text.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that name the speaker beside a cue.
 *
 * <p>Idea: no parse; a noun phrase runs from a determiner, a title or a capital to the next mark, verb, relative or
 * preposition other than the genitive. The subject of a verb stands left of it, over pronouns and what is between
 * commas (relatives, appositions); that of an incise right of it, over adverbs and « à l'AFP »; that of a participle is
 * the subject of the sentence's nearest verb. Cost: linear in the sentence for each cue.
 */
final class SourceFinder {
    private static final int REACH = 9;
    private static final int CLAUSE_REACH = 20;
    private static final int PIECES = 6;
    private static final int LONGEST_LABEL = 12;
    private static final int LONGEST_NICKNAME = 3;

    private final QuoteLanguage language;
    private final CueFinder cues;

    SourceFinder(QuoteLanguage language, CueFinder cues) {
        this.language = language;
        this.cues = cues;
    }

    /** The noun phrase at or soon after {@code from}: the speaker behind « selon » or in an incise. */
    @Nullable Span after(Sentence sentence, int from) {
        int start = phraseStart(sentence, from);
        return start < 0 ? null : sentence.cover(start, phraseEnd(sentence, start));
    }

    /** The unit after the noun phrase that begins at or soon after {@code from}; {@code from} where there is none. */
    int endAfter(Sentence sentence, int from) {
        int start = phraseStart(sentence, from);
        return start < 0 ? from : phraseEnd(sentence, start);
    }

    /** The speaker behind a pronoun that names nobody: « apprend-on auprès du parquet », « de sources proches ». */
    @Nullable Span behindNobody(Sentence sentence, int from) {
        for (int at = from; at < from + REACH; at++) {
            var unit = sentence.at(at);
            if (!unit.isWord()) {
                return null;
            }
            if (language.is("auprès", unit)) {
                boolean chained = language.is("genitive", sentence.at(at + 1));
                int start = chained ? at + 2 : at + 1;
                return sentence.cover(start, phraseEnd(sentence, start));
            }
        }
        return null;
    }

    /** The agent of a passive: the noun phrase behind « par ». */
    @Nullable Span agent(Sentence sentence, int from) {
        for (int at = from; at < sentence.size(); at++) {
            if (language.is("agent", sentence.at(at))) {
                return after(sentence, at + 1);
            }
        }
        return null;
    }

    /** The subject that stands left of the verb group beginning at {@code verb}. */
    @Nullable Span before(Sentence sentence, int verb) {
        int end = verb;
        while (end > 0 && !isSubjectPronoun(sentence, end - 1) && isPassable(sentence.at(end - 1))) {
            end--;
        }
        var last = sentence.at(end - 1);
        if (isSubjectPronoun(sentence, end - 1)) {
            return last.span();
        }
        if (language.is("relative", last)) {
            return antecedent(sentence, sentence.at(end - 2).isComma() ? end - 2 : end - 1);
        }
        if (language.is("conjunction", last)) {
            return ofVerbBefore(sentence, end - 1);
        }
        return last.isComma() ? overCommas(sentence, end - 1) : subjectEndingAt(sentence, end);
    }

    /** The phrase that ends at a place; where all of it hangs on a preposition behind a comma, the one before that. */
    private @Nullable Span subjectEndingAt(Sentence sentence, int end) {
        int start = end;
        while (start > 0 && !isLeftBoundary(sentence, start - 1, end)) {
            start--;
        }
        int first = start;
        while (first < end && !isPhraseStart(sentence.at(first))) {
            first++;
        }
        boolean hangs = first > start && language.is("preposition", sentence.at(first - 1));
        var farther = hangs && sentence.at(start - 1).isComma() ? overCommas(sentence, start - 1) : null;
        return farther == null ? phraseEndingAt(sentence, end) : farther;
    }

    /** The noun phrase a relative hangs on: the last one before it that is no genitive. */
    private @Nullable Span antecedent(Sentence sentence, int end) {
        for (int at = end - 1; at >= Math.max(0, end - REACH); at--) {
            var unit = sentence.at(at);
            if (!unit.isWord() || cues.isFiniteVerb(sentence, at)) {
                break;
            }
            var before = sentence.at(at - 1);
            boolean inside = language.is("genitive", before) || language.is("name-particle", unit) || before.capital();
            if (isPhraseStart(unit) && !inside && !language.is("genitive", unit) && !language.is("title", before)) {
                return sentence.cover(at, end);
            }
        }
        return phraseEndingAt(sentence, end);
    }

    /** The subject of the nearest finite verb before {@code end}, which a second verb shares. */
    private @Nullable Span ofVerbBefore(Sentence sentence, int end) {
        for (int at = end - 1; at > 0; at--) {
            if (cues.isFiniteVerb(sentence, at)) {
                return before(sentence, at);
            }
        }
        return null;
    }

    /** The first noun phrase of the sentence that is a subject by its place: it stands before the first finite verb. */
    @Nullable Span sentenceSubject(Sentence sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            if (cues.isFiniteVerb(sentence, at)) {
                var subject = before(sentence, at);
                if (subject != null) {
                    return subject;
                }
            }
        }
        return null;
    }

    /** The words before a colon that tell who speaks behind it: « Me Anne Petit : « … » »; null where a verb is there. */
    @Nullable Span label(Sentence sentence, int quoted) {
        boolean label = quoted > 1
                && quoted <= LONGEST_LABEL
                && sentence.at(quoted - 1).is(":")
                && isPhraseStart(sentence.at(0));
        return label && !holdsVerb(sentence, 0, quoted - 1) ? sentence.cover(0, quoted - 1) : null;
    }

    boolean isSubjectPronoun(Sentence sentence, int at) {
        return language.is("subject-pronoun", sentence.at(at));
    }

    private boolean isPassable(Unit unit) {
        return language.is("object-pronoun", unit)
                || language.is("negation-head", unit)
                || language.is("adverb", unit)
                || (unit.isWord() && cues.read(unit).adverb() && !unit.capital())
                || cues.isAuxiliary(unit);
    }

    /** The subject left of a comma: the first of the pieces between commas that can be one and holds no verb. */
    private @Nullable Span overCommas(Sentence sentence, int comma) {
        int end = comma;
        Span found = null;
        for (int piece = 0; piece < PIECES && end > 0; piece++) {
            int start = end;
            while (start > 0 && !sentence.at(start - 1).isComma() && !isBarrier(sentence, start - 1)) {
                start--;
            }
            boolean relative = language.is("relative", sentence.at(start));
            if (!relative && piece > 0 && holdsVerb(sentence, start, end)) {
                break;
            }
            if (!relative && start < end && isPhraseStart(sentence.at(start)) && !isAdverbial(sentence, start)) {
                var phrase = phraseStartingIn(sentence, start, end);
                found = found != null && phrase != null && isName(sentence, found) ? phrase.cover(found) : phrase;
            }
            if (start == 0 || !sentence.at(start - 1).isComma()) {
                break;
            }
            end = start - 1;
        }
        return found == null ? ofVerbBefore(sentence, comma) : found;
    }

    /** Whether a phrase is capitalised words and nothing else: the name in « le ministre, Anne Petit, a dit ». */
    private static boolean isName(Sentence sentence, Span phrase) {
        boolean name = true;
        for (var unit : sentence.units()) {
            name &= !phrase.contains(unit.span()) || unit.capital();
        }
        return name;
    }

    /** « Vendredi matin, »: a capital that the sentence gave, on a word that is no name. */
    private boolean isAdverbial(Sentence sentence, int at) {
        var form = cues.read(sentence.at(at));
        boolean bare = form.participle() || (form.noun() && !sentence.at(at + 1).capital());
        return at == 0
                && (language.is("adverb", sentence.at(at)) || (bare && !language.is("determiner", sentence.at(at))))
                && !isSubjectPronoun(sentence, at);
    }

    private boolean holdsVerb(Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            if (language.is("relative", sentence.at(at))) {
                return false;
            }
            if (cues.isFiniteVerb(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBarrier(Sentence sentence, int at) {
        var unit = sentence.at(at);
        var next = sentence.at(at + 1);
        boolean uttered =
                unit.isQuoted() && (sentence.wordsIn(at) > LONGEST_NICKNAME || next.isComma() || next.capital());
        return unit.is(":") || unit.is(";") || uttered;
    }

    private @Nullable Span phraseEndingAt(Sentence sentence, int end) {
        int start = end;
        while (start > 0 && !isLeftBoundary(sentence, start - 1, end)) {
            start--;
        }
        return start < end ? phraseStartingIn(sentence, start, end) : null;
    }

    private boolean isLeftBoundary(Sentence sentence, int at, int end) {
        var unit = sentence.at(at);
        if (unit.kind() == Unit.Kind.MARK) {
            return !unit.is(")") && !unit.is("(");
        }
        if (language.is("conjunction", unit)) {
            boolean joins = isPhraseStart(sentence.at(at + 1)) || language.is("genitive", sentence.at(at + 1));
            return !(joins && at + 1 < end && isNounLike(sentence.at(at - 1)));
        }
        return (unit.isQuoted() && at + 1 < end && !isNounLike(sentence.at(at - 1)))
                || language.is("relative", unit)
                || language.is("subordinator", unit)
                || cues.isFiniteVerb(sentence, at);
    }

    private boolean isNounLike(Unit unit) {
        return unit.isWord() && (unit.capital() || cues.read(unit).noun());
    }

    /** The phrase within the units: from the first start that hangs on no preposition. */
    private @Nullable Span phraseStartingIn(Sentence sentence, int from, int to) {
        int fallback = -1;
        for (int at = from; at < to; at++) {
            if (isPhraseStart(sentence.at(at))) {
                boolean hangs = language.is("preposition", sentence.at(at - 1)) && at > from;
                if (!hangs) {
                    return sentence.cover(at, Math.min(to, Math.max(at + 1, subjectEnd(sentence, at, to))));
                }
                fallback = fallback < 0 ? at : fallback;
            }
        }
        return fallback < 0 ? null : sentence.cover(fallback, to);
    }

    /** A subject ends before its apposition or relative, if it has one. */
    private int subjectEnd(Sentence sentence, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (sentence.at(at).isComma() || language.is("relative", sentence.at(at))) {
                return at;
            }
        }
        return to;
    }

    private int phraseStart(Sentence sentence, int from) {
        int at = from;
        while (at < from + REACH && at < sentence.size()) {
            var unit = sentence.at(at);
            if (isDate(sentence, at)) {
                at += 3;
                continue;
            }
            if (isPhraseStart(unit) || (unit.isQuoted() && at == from)) {
                return at;
            }
            if ((!unit.isWord() && !unit.isComma()) || language.is("that", unit)) {
                return -1;
            }
            boolean preposition = language.is("preposition", unit) && !language.is("adverb", unit);
            at = preposition ? overComplement(sentence, at) : at + 1;
        }
        return -1;
    }

    /** « le 5 septembre »: when, not who. */
    private boolean isDate(Sentence sentence, int at) {
        var day = sentence.at(at + 1);
        return language.is("definite", sentence.at(at))
                && day.isWord()
                && Character.isDigit(day.form().charAt(0))
                && language.is("month", sentence.at(at + 2));
    }

    /** The unit after a preposition, its determiner, its noun and that noun's small letters: « à l'AFP », « à plusieurs reprises ». */
    private int overComplement(Sentence sentence, int preposition) {
        int at = preposition + 1;
        while (language.is("determiner", sentence.at(at))) {
            at++;
        }
        at++;
        while (sentence.at(at).isWord() && !isPhraseStart(sentence.at(at))) {
            at++;
        }
        return at;
    }

    /** Whether the name at a place can be a subject: it hangs on no preposition and is no verb's object. */
    boolean isSubjectPlace(Sentence sentence, int name) {
        int at = name - 1;
        if (sentence.at(at).capital() && language.is("name-particle", sentence.at(at))) {
            at--;
        }
        while (isWithinPhrase(sentence.at(at)) && name - at < REACH) {
            at--;
        }
        var before = sentence.at(at);
        boolean object = at == name - 1 && (cues.read(before).participle() || cues.isFiniteVerb(sentence, at));
        return !language.is("preposition", before) && !object;
    }

    private boolean isWithinPhrase(Unit unit) {
        return unit.isWord()
                && !language.is("preposition", unit)
                && (language.is("title", unit)
                        || language.is("role", unit)
                        || language.is("determiner", unit)
                        || (!unit.capital() && cues.read(unit).noun()));
    }

    boolean isPhraseStart(Unit unit) {
        return unit.isWord()
                && (language.is("determiner", unit)
                        || language.is("title", unit)
                        || language.is("attribution-object-pronoun", unit)
                        || (language.is("subject-pronoun", unit) && !unit.is("ce"))
                        || (unit.capital() && !language.is("preposition", unit)));
    }

    private int phraseEnd(Sentence sentence, int from) {
        if (language.is("attribution-object-pronoun", sentence.at(from))) {
            return from + 1;
        }
        int at = from + 1;
        while (at < sentence.size() && continues(sentence, at, from)) {
            at++;
        }
        boolean apposed = sentence.at(at).isComma() && hasRole(sentence, from, at) && !hasCapital(sentence, from, at);
        int name = at + 1;
        while (apposed
                && sentence.at(name).isWord()
                && (sentence.at(name).capital() || language.is("title", sentence.at(name)))) {
            name++;
        }
        return apposed && name > at + 1 ? name : at;
    }

    private boolean hasRole(Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            if (language.is("role", sentence.at(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCapital(Sentence sentence, int from, int to) {
        boolean found = false;
        for (int at = from + 1; at < to; at++) {
            found |= sentence.at(at).capital() && sentence.at(at - 1).capital();
        }
        return found;
    }

    private boolean continues(Sentence sentence, int at, int from) {
        var unit = sentence.at(at);
        if (unit.isQuoted()) {
            return (isNounLike(sentence.at(at - 1)) && !sentence.at(at - 1).capital()) || at == from + 1;
        }
        if (!unit.isWord()) {
            return unit.is("&") || unit.is("+");
        }
        if (language.is("genitive", unit) || language.is("title", unit) || isOneOf(sentence, at)) {
            return true;
        }
        if (language.is("conjunction", unit)) {
            return isPhraseStart(sentence.at(at + 1)) || language.is("genitive", sentence.at(at + 1));
        }
        if (isAuthored(sentence, at)) {
            return true;
        }
        boolean ends = language.is("preposition", unit)
                || language.is("relative", unit)
                || language.is("subordinator", unit)
                || (language.is("adverb", unit) && !isEpithet(sentence, at, from))
                || language.is("negation-head", unit)
                || (language.is("reflexive", unit) && cues.isVerbal(sentence.at(at + 1)))
                || language.is("infinitive-marker", unit)
                || (!unit.capital()
                        && cues.read(unit).adverb()
                        && !cues.read(unit).noun())
                || (!unit.capital()
                        && cues.read(unit).gerund()
                        && !cues.read(unit).noun())
                || startsAnew(sentence, at);
        return !ends && !cues.isFiniteVerb(sentence, at);
    }

    /** « l'un d'eux ». */
    private boolean isOneOf(Sentence sentence, int at) {
        return language.is("genitive", sentence.at(at - 1))
                && language.is("attribution-object-pronoun", sentence.at(at));
    }

    /** « le même document »: an adverb that is an adjective behind the determiner. */
    private boolean isEpithet(Sentence sentence, int at, int from) {
        return at == from + 1 && language.is("adjective-before", sentence.at(at));
    }

    /** « un sondage publié jeudi par l'institut »: up to the agent of a participle the phrase goes on. */
    private boolean isAuthored(Sentence sentence, int at) {
        if (!cues.read(sentence.at(at - 1)).participle() && !language.is("adverb", sentence.at(at))) {
            return false;
        }
        for (int agent = at; agent < at + 5; agent++) {
            if (language.is("agent", sentence.at(agent))) {
                return true;
            }
            if (!sentence.at(agent).isWord()) {
                return false;
            }
        }
        return false;
    }

    /** Whether a determiner begins another phrase: « le ministre ce mardi ». */
    private boolean startsAnew(Sentence sentence, int at) {
        var before = sentence.at(at - 1);
        return language.is("determiner", sentence.at(at))
                && !language.is("genitive", before)
                && !language.is("agent", before)
                && !language.is("determiner", before)
                && !language.is("conjunction", before);
    }

    /** The subject lent to a participle or an infinitive by the nearest verb before it, else by the first one behind. */
    private @Nullable Span lent(Sentence sentence, Cue cue, List<Cue> all) {
        for (int at = cue.from() - 1; at >= 0; at--) {
            if (cues.isFiniteVerb(sentence, at)) {
                var lender = cueAt(all, at);
                return lender == null ? before(sentence, at) : of(sentence, lender, all);
            }
        }
        if (language.is("that", sentence.at(cue.to()))) {
            return null;
        }
        for (var other : all) {
            if (other.isFinite() && other.from() > cue.from()) {
                return of(sentence, other, all);
            }
        }
        return sentenceSubject(sentence);
    }

    private static @Nullable Cue cueAt(List<Cue> all, int at) {
        for (var cue : all) {
            if (cue.from() <= at && at < cue.to() && cue.isFinite()) {
                return cue;
            }
        }
        return null;
    }

    /** The words that name the speaker of a cue; null where the sentence does not name any. */
    @Nullable Span of(Sentence sentence, Cue cue, List<Cue> all) {
        return switch (cue.form()) {
            case ATTRIBUTION ->
                language.is("which", sentence.at(cue.to()))
                        ? phraseEndingAt(sentence, cue.from())
                        : after(sentence, cue.to());
            case PASSIVE -> agent(sentence, cue.to());
            case FINITE -> ofFinite(sentence, cue);
            case GERUND, INFINITIVE, PARTICIPLE -> lent(sentence, cue, all);
        };
    }

    private @Nullable Span ofFinite(Sentence sentence, Cue cue) {
        if (cue.hasClitic()) {
            var pronoun = sentence.at(cue.clitic());
            var behind = language.is("everybody", pronoun) ? behindNobody(sentence, cue.to()) : null;
            return behind == null ? pronoun.span() : behind;
        }
        if (isIncise(sentence, cue)) {
            return after(sentence, cue.to());
        }
        return before(sentence, cue.from());
    }

    /** Whether a cue without a pronoun stands before its subject: « , a déclaré le maire ». */
    boolean isIncise(Sentence sentence, Cue cue) {
        if (cue.hasClitic() || !cue.isFinite()) {
            return cue.hasClitic();
        }
        int start = cue.from();
        while (language.is("object-pronoun", sentence.at(start - 1))
                || language.is("reflexive", sentence.at(start - 1))) {
            start--;
        }
        var before = sentence.at(start - 1);
        if (!cue.takes("speech")
                || !(before.isComma()
                        || before.isQuoted()
                        || before.isDash()
                        || start == 0
                        || language.is("as", before))) {
            return false;
        }
        int next = cue.to();
        var follower = sentence.at(next);
        if (language.is("that", follower)
                || (cue.takes("zero") && startsClause(sentence, next))
                || follower.is(":")
                || follower.isQuoted()
                || phraseStart(sentence, next) < 0) {
            return false;
        }
        return before.isQuoted()
                || (before.isComma() && sentence.at(start - 2).isQuoted())
                || (!endsAside(sentence, start - 1) && hasMainVerb(sentence, start - 1))
                || splits(sentence, start - 1, next);
    }

    /** « Le navire, explique la mairie, était vide »: an incise between a subject and its verb. */
    private boolean splits(Sentence sentence, int comma, int next) {
        int verb = endAfter(sentence, next) + 1;
        if (!sentence.at(comma).isComma()
                || !isPhraseStart(sentence.at(0))
                || !sentence.at(verb - 1).isComma()) {
            return false;
        }
        while (language.is("object-pronoun", sentence.at(verb)) || language.is("adverb", sentence.at(verb))) {
            verb++;
        }
        return cues.isFiniteVerb(sentence, verb);
    }

    /** Where a cue's verb group begins, with the pronouns before it. */
    int groupStart(Sentence sentence, Cue cue) {
        int start = cue.from();
        while (cue.isFinite() && language.is("object-pronoun", sentence.at(start - 1))) {
            start--;
        }
        return start;
    }

    /** « la mairie, notamment, exige »: a comma that ends a word set apart between a subject and its verb. */
    private boolean endsAside(Sentence sentence, int comma) {
        int at = comma - 1;
        while (language.is("adverb", sentence.at(at))
                || cues.read(sentence.at(at)).adverb()) {
            at--;
        }
        return at < comma - 1 && sentence.at(at).isComma();
    }

    /** Where the subject of a cue that closes its sentence begins: « …, the mayor said Monday »; negative for none. */
    int closingSubject(Sentence sentence, Cue cue) {
        var after = sentence.at(overAdverbs(sentence, cue.to()));
        boolean ends = !after.isWord() || language.is("preposition", after);
        if (!cue.takes("zero") || !ends || after.is(":") || after.isQuoted() || language.is("that", after)) {
            return -1;
        }
        int at = cue.from() - 1;
        while (at > 0 && !sentence.at(at).isComma() && !sentence.at(at).isQuoted() && cue.from() - at <= REACH) {
            at--;
        }
        boolean led = at > 0 && at < cue.from() - 1 && isPhraseStart(sentence.at(at + 1));
        return led && hasMainVerb(sentence, at) ? at + 1 : -1;
    }

    /** Whether a clause without « that » begins at a place: a subject with a finite verb not far behind it. */
    boolean startsClause(Sentence sentence, int place) {
        int from = overAdverbs(sentence, place);
        var first = sentence.at(from);
        boolean subject =
                first.isWord() && (isPhraseStart(first) || cues.read(first).noun() || first.is("there"));
        if (!subject || language.is("preposition", first)) {
            return false;
        }
        for (int at = from + 1;
                at < from + CLAUSE_REACH
                        && (sentence.at(at).isWord() || sentence.at(at).isComma());
                at++) {
            if (cues.isFiniteVerb(sentence, at) || cues.isAuxiliary(sentence.at(at))) {
                return true;
            }
        }
        return false;
    }

    int overAdverbs(Sentence sentence, int from) {
        int at = from;
        while (language.is("adverb", sentence.at(at)) && at < from + 3) {
            at++;
        }
        return at;
    }

    /** Whether a finite verb outside relatives and subordinate clauses stands before {@code end}. */
    boolean hasMainVerb(Sentence sentence, int end) {
        boolean subordinate = false;
        for (int at = 0; at < end; at++) {
            var unit = sentence.at(at);
            boolean verb = cues.isFiniteVerb(sentence, at);
            if (verb && !subordinate) {
                return true;
            }
            if (language.is("relative", unit) || language.is("subordinator", unit)) {
                subordinate = true;
            } else if (unit.isComma() || (verb && !language.is("that", sentence.at(at + 1)))) {
                // The verb of a subordinate clause closes it: « l'homme qui participait est mort ».
                subordinate = false;
            }
        }
        return false;
    }
}
