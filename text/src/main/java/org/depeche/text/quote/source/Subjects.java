package org.depeche.text.quote.source;

import org.depeche.text.article.Span;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subjects of verbs.
 *
 * <p>Idea: the subject of a verb stands left of it, over pronouns and what is between commas (relatives, appositions);
 * a second verb shares the first one's. Cost: linear in the sentence for each verb.
 */
public final class Subjects {
    private static final int REACH = 9;
    private static final int PIECES = 6;
    private static final int LONGEST_LABEL = 12;
    private static final int LONGEST_NICKNAME = 3;

    private final QuoteLanguage language;
    private final CueFinder cues;
    private final NounPhrases phrases;
    private final EndingPhrases endings;

    Subjects(QuoteLanguage language, CueFinder cues, NounPhrases phrases, EndingPhrases endings) {
        this.language = language;
        this.cues = cues;
        this.phrases = phrases;
        this.endings = endings;
    }

    /** The subject that stands left of the verb group beginning at {@code verb}. */
    public @Nullable Span before(Sentence sentence, int verb) {
        int end = verb;
        while (end > 0
                && !isSubjectPronoun(sentence, end - 1)
                && (isPassable(sentence, end - 1) || leadsDay(sentence, end - 1, verb))) {
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

    /** « the minister on Saturday said »: a preposition before adverbs that were passed over already. */
    private boolean leadsDay(Sentence sentence, int at, int verb) {
        return at + 1 < verb
                && language.is("preposition", sentence.at(at))
                && language.is("adverb", sentence.at(at + 1));
    }

    /** The phrase that ends at a place; where all of it hangs on a preposition behind a comma, the one before that. */
    private @Nullable Span subjectEndingAt(Sentence sentence, int end) {
        int start = endings.leftEdge(sentence, end);
        int first = start;
        while (first < end && !phrases.isPhraseStart(sentence.at(first))) {
            first++;
        }
        boolean hangs = first > start && language.is("preposition", sentence.at(first - 1));
        var farther = hangs && sentence.at(start - 1).isComma() ? overCommas(sentence, start - 1) : null;
        return farther == null ? endings.endingAt(sentence, end) : farther;
    }

    /** The noun phrase a relative hangs on: the last one before it that is no genitive. */
    private @Nullable Span antecedent(Sentence sentence, int end) {
        for (int at = end - 1; at >= Math.max(0, end - REACH); at--) {
            var unit = sentence.at(at);
            if (!unit.isWord() || cues.isFiniteVerb(sentence, at)) {
                break;
            }
            var before = sentence.at(at - 1);
            boolean called = unit.capital() && before.isWord() && isPlainNoun(before);
            boolean inside =
                    language.is("genitive", before) || language.is("name-particle", unit) || before.capital() || called;
            boolean bare = cues.read(unit).plural() && !unit.capital() && language.is("genitive", sentence.at(at + 1));
            if ((phrases.isPhraseStart(unit) || bare)
                    && !inside
                    && !language.is("genitive", unit)
                    && !language.is("title", before)) {
                return sentence.cover(at, end);
            }
        }
        return endings.endingAt(sentence, end);
    }

    /** « la région Valmont qui … »: the noun that leads to a name. */
    private boolean isPlainNoun(Unit unit) {
        var form = cues.read(unit);
        return form.noun() && !form.small() && !form.finite() && !form.participle();
    }

    /** « d'autres protestant contre … »: the phrase that a comma sets apart and that stands right before a participle. */
    @Nullable Span ofParticiple(Sentence sentence, int participle) {
        int end = participle;
        boolean led = language.is("preposition", sentence.at(end - 1));
        while (language.is("object-pronoun", sentence.at(end - 1))) {
            end--;
            led |= language.is("preposition", sentence.at(end));
        }
        int start = endings.leftEdge(sentence, end);
        // « en disant » has the subject of its sentence's verb.
        boolean apart =
                !led && start > 0 && start < end && sentence.at(start - 1).isComma();
        var phrase = apart ? endings.startingIn(sentence, start, end) : null;
        return phrase == null || isName(sentence, phrase) ? null : phrase;
    }

    /** The subject of the nearest finite verb before {@code end}, which a second verb shares. */
    private @Nullable Span ofVerbBefore(Sentence sentence, int end) {
        int from = end;
        if (sentence.at(end - 1).isComma()) {
            from = beforeRelative(sentence, end - 1);
        }
        for (int at = from - 1; at > 0; at--) {
            if (cues.isFiniteVerb(sentence, at) && !isOtherMood(sentence, at, end + 1)) {
                return before(sentence, at);
            }
        }
        return null;
    }

    /** « said they would leave and suggested »: a past that cannot go on with a modal's infinitive. */
    private boolean isOtherMood(Sentence sentence, int verb, int second) {
        return language.is("modal", sentence.at(verb))
                && !language.is("modal", sentence.at(second))
                && !cues.read(sentence.at(second)).infinitive();
    }

    /** « X backed the plan, which failed, and said … »: the comma before a relative that another one closes. */
    private int beforeRelative(Sentence sentence, int comma) {
        int at = comma - 1;
        while (at > 0 && !sentence.at(at).isComma()) {
            at--;
        }
        return at > 0 && language.is("relative", sentence.at(at + 1)) ? at : comma;
    }

    /** The first noun phrase of the sentence that is a subject by its place: it stands before the first finite verb. */
    public @Nullable Span sentenceSubject(Sentence sentence) {
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
    public @Nullable Span label(Sentence sentence, int quoted) {
        boolean label = quoted > 1
                && quoted <= LONGEST_LABEL
                && sentence.at(quoted - 1).is(":")
                && phrases.isPhraseStart(sentence.at(0));
        return label && !holdsVerb(sentence, 0, quoted - 1) ? sentence.cover(0, quoted - 1) : null;
    }

    /** Who speaks in « Réponse du ministre : « … » »; null where no noun of speaking leads to a colon. */
    public @Nullable Span ofSpeechNoun(Sentence sentence, int quoted) {
        if (quoted < 2 || quoted > LONGEST_LABEL || !sentence.at(quoted - 1).is(":")) {
            return null;
        }
        int noun = language.is("determiner", sentence.at(0)) ? 1 : 0;
        boolean leads = language.is("speech-noun", sentence.at(noun)) && language.is("genitive", sentence.at(noun + 1));
        int start = language.is("determiner", sentence.at(noun + 1)) ? noun + 1 : noun + 2;
        boolean holds = leads && start < quoted - 1 && !holdsVerb(sentence, 0, quoted - 1);
        return holds ? sentence.cover(start, quoted - 1) : null;
    }

    boolean isSubjectPronoun(Sentence sentence, int at) {
        return language.is("subject-pronoun", sentence.at(at));
    }

    private boolean isPassable(Sentence sentence, int at) {
        var unit = sentence.at(at);
        return language.is("object-pronoun", unit)
                || language.is("negation-head", unit)
                || language.is("adverb", unit)
                || (unit.isWord() && cues.read(unit).adverb() && !unit.capital())
                || cues.isAuxiliary(sentence, at);
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
            if (!relative
                    && start < end
                    && phrases.isPhraseStart(sentence.at(start))
                    && !isAdverbial(sentence, start)
                    && !phrases.isTime(sentence, start)) {
                var phrase = endings.startingIn(sentence, start, end);
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
        var next = sentence.at(at + 1);
        boolean numbered =
                next.isWord() && Character.isDigit(next.form().charAt(0)) && !language.is("month", sentence.at(at));
        boolean bare = form.participle() || (form.noun() && !form.plural() && !next.capital() && !numbered);
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

    /** Whether the name at a place can be a subject: it hangs on no preposition and is no verb's object. */
    public boolean isSubjectPlace(Sentence sentence, int name) {
        int at = name - 1;
        if (sentence.at(at).capital() && language.is("name-particle", sentence.at(at))) {
            at--;
        }
        while (isWithinPhrase(sentence.at(at)) && name - at < REACH) {
            at--;
        }
        var before = sentence.at(at);
        boolean object = cues.read(before).gerund()
                || (at == name - 1 && (cues.read(before).participle() || cues.isFiniteVerb(sentence, at)));
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
}
