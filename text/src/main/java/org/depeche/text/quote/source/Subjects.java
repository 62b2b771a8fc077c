package org.depeche.text.quote.source;

import org.depeche.text.article.Span;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subjects of verbs.
 *
 * <p>Idea: the subject of a verb stands left of it, over pronouns and what is between commas (relatives, appositions);
 * a second verb shares the first one's. Cost: linear in the sentence for each verb.
 */
public final class Subjects {
    private final QuoteLanguage language;
    private final CueFinder cues;
    private final NounPhrases phrases;
    private final EndingPhrases endings;
    private final RelativeHeads heads;
    private final SubjectsOverCommas pieces;
    private final Announcements announcements;

    Subjects(
            QuoteLanguage language,
            CueFinder cues,
            NounPhrases phrases,
            EndingPhrases endings,
            Announcements announcements) {
        this.language = language;
        this.cues = cues;
        this.phrases = phrases;
        this.endings = endings;
        this.heads = new RelativeHeads(language, cues, phrases, endings);
        this.pieces = new SubjectsOverCommas(language, cues, phrases, endings);
        this.announcements = announcements;
    }

    /** The subject that stands left of the verb group beginning at {@code verb}. */
    public @Nullable Span before(Sentence sentence, int verb) {
        int end = verb;
        while (end > 0
                && (!isSubjectPronoun(sentence, end - 1) || isObject(sentence, end - 1))
                && (isPassable(sentence, end - 1) || leadsDay(sentence, end - 1, verb))) {
            end--;
        }
        var last = sentence.at(end - 1);
        if (isSubjectPronoun(sentence, end - 1)) {
            var topic = announcements.topic(sentence, end - 1);
            return topic == null ? last.span() : topic;
        }
        if (language.is("relative", last)) {
            return heads.of(sentence, end - 1, verb);
        }
        if (language.is("conjunction", last)) {
            return ofVerbBefore(sentence, end - 1);
        }
        if (last.isDash()) {
            int opening = openingDash(sentence, end - 1);
            return opening > 0 ? before(sentence, opening) : null;
        }
        return last.isComma() ? overCommas(sentence, end - 1) : subjectEndingAt(sentence, end);
    }

    /** The dash that opens what the one at a place closes; negative where none does. */
    private static int openingDash(Sentence sentence, int closing) {
        int at = closing - 1;
        while (at > 0 && !sentence.at(at).isDash()) {
            at--;
        }
        return at > 0 ? at : -1;
    }

    /** « l'élu nous a dit »: a pronoun of either kind behind a phrase. */
    private boolean isObject(Sentence sentence, int at) {
        boolean toUs = language.is("author", sentence.at(at))
                && sentence.at(at - 1).isComma()
                && cues.isFiniteVerb(sentence, at + 1)
                && !language.endsAsAuthors(sentence.at(at + 1).form());
        return language.is("object-pronoun", sentence.at(at))
                && at > 0
                && (toUs || phrases.isNounLike(sentence.at(at - 1)));
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
        boolean hangs = first > start && isGoverned(sentence, start, first);
        int relative = hangs || first == start || first == end ? subjectRelative(sentence, start - 1) : -1;
        if (relative > 0) {
            return heads.before(sentence, relative);
        }
        if (first == end && isBareRelative(sentence, start - 1)) {
            return endings.endingAt(sentence, start - 2);
        }
        var farther = hangs && sentence.at(start - 1).isComma() ? overCommas(sentence, start - 1) : null;
        return farther == null ? endings.endingAt(sentence, end) : farther;
    }

    /** « all the experts I interviewed said »: a verb whose pronoun follows the phrase right away, without a relative. */
    private boolean isBareRelative(Sentence sentence, int verb) {
        return verb > 1
                && cues.isFiniteVerb(sentence, verb)
                && isSubjectPronoun(sentence, verb - 1)
                && phrases.isNounLike(sentence.at(verb - 2))
                && language.words("object-relative").isEmpty();
    }

    /** « patron du port de Valmont »: whether a preposition leads to a phrase, be it over nouns without an article. */
    private boolean isGoverned(Sentence sentence, int from, int phrase) {
        boolean governed = false;
        for (int at = from; at < phrase; at++) {
            // « présentatrice (son départ est proche) »: what stands in brackets is no subject.
            governed |= language.is("preposition", sentence.at(at))
                    || sentence.at(at).is("(");
        }
        return governed;
    }

    /** « l'élu qui suivait la crue a dit »: the relative whose verb stands at a place; negative for none. */
    int subjectRelative(Sentence sentence, int verb) {
        if (!cues.isFiniteVerb(sentence, verb)) {
            return -1;
        }
        int at = verb - 1;
        while (at > 0 && !isSubjectPronoun(sentence, at) && isPassable(sentence, at)) {
            at--;
        }
        return language.is("subject-relative", sentence.at(at)) ? at : -1;
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
        boolean bare = phrase == null && apart && end - start == 1 && isSeveral(sentence, start);
        return bare ? sentence.cover(start, end) : phrase;
    }

    /** « des marins, manifestants réclamant »: a noun in the plural without an article. */
    private boolean isSeveral(Sentence sentence, int at) {
        var form = sentence.at(at).form();
        return cues.read(sentence.at(at)).noun()
                && !form.equals(language.singular(form))
                && !cues.isFiniteVerb(sentence, at);
    }

    /** The subject of the nearest finite verb before {@code end}, which a second verb shares. */
    private @Nullable Span ofVerbBefore(Sentence sentence, int end) {
        int from = end;
        if (sentence.at(end - 1).isComma()) {
            from = beforeRelative(sentence, end - 1);
        }
        int teller = isTelling(sentence, end + 1) ? tellerBefore(sentence, from) : -1;
        if (teller >= 0) {
            return before(sentence, teller);
        }
        for (int at = from - 1; at > 0; at--) {
            if (cues.isFiniteVerb(sentence, at)
                    && !isOtherMood(sentence, at, end + 1)
                    && !isOtherNumber(sentence, at, end + 1)) {
                return before(sentence, at);
            }
        }
        return null;
    }

    /** « La mairie dit que l'eau monte et souligne que »: the last verb of speaking before a place that leads a clause. */
    private int tellerBefore(Sentence sentence, int end) {
        boolean that = false;
        for (int at = end - 1; at > 0; at--) {
            if (that && cues.isFiniteVerb(sentence, at) && isTelling(sentence, at)) {
                return at;
            }
            that |= language.is("that", sentence.at(at));
        }
        return -1;
    }

    /** Whether the verb group that begins at a place or soon behind tells of speaking: « souligne », « a dit ». */
    private boolean isTelling(Sentence sentence, int from) {
        int at = from;
        while (language.is("object-pronoun", sentence.at(at))
                || cues.isAuxiliary(sentence, at)
                || language.is("adverb", sentence.at(at))) {
            at++;
        }
        return sentence.at(at).isWord() && cues.isSpeaking(sentence.at(at).form());
    }

    /** « said they would leave and suggested »: a past that cannot go on with a modal's infinitive. */
    private boolean isOtherMood(Sentence sentence, int verb, int second) {
        return language.is("modal", sentence.at(verb))
                && !language.is("modal", sentence.at(second))
                && !cues.read(sentence.at(second)).infinitive();
    }

    /** « pour qu'elles partent, et a demandé »: a verb in the singular goes on with none in the plural. */
    private boolean isOtherNumber(Sentence sentence, int verb, int second) {
        int at = second;
        while (language.is("object-pronoun", sentence.at(at))) {
            at++;
        }
        return cues.isFiniteVerb(sentence, at)
                && language.isSingular(sentence.at(at).form())
                && !language.isSingular(sentence.at(verb).form());
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
        return firstAfter(sentence, 0);
    }

    /** The subject of the first verb in person from a place on that has one. */
    @Nullable Span firstAfter(Sentence sentence, int from) {
        for (int at = from; at < sentence.size(); at++) {
            if (cues.isFiniteVerb(sentence, at) && !isImpersonal(sentence, at)) {
                var subject = before(sentence, at);
                if (subject != null && !isSetting(sentence, subject)) {
                    return subject;
                }
            }
        }
        return null;
    }

    /** « À ses côtés se trouvait »: a phrase at the sentence's head that hangs on a preposition, its verb's subject being behind. */
    private boolean isSetting(Sentence sentence, Span phrase) {
        var first = sentence.at(0);
        return sentence.at(1).span().start() == phrase.start()
                && language.is("preposition", first)
                && !language.is("determiner", first);
    }

    /** « il faut », « il s'agit »: a verb whose pronoun is nobody. */
    boolean isImpersonal(Sentence sentence, int verb) {
        var classes = cues.read(sentence.at(verb)).verbClasses();
        return classes.contains("impersonal")
                || (classes.contains("auxiliary") && language.is("impersonal-there", sentence.at(verb - 1)))
                || (classes.contains("impersonal-reflexive") && language.is("reflexive", sentence.at(verb - 1)));
    }

    boolean isSubjectPronoun(Sentence sentence, int at) {
        return language.is("subject-pronoun", sentence.at(at));
    }

    private boolean isPassable(Sentence sentence, int at) {
        var unit = sentence.at(at);
        if (language.is("attribution-object-pronoun", unit) && language.is("preposition", sentence.at(at - 1))) {
            // « la moitié d'entre eux ».
            return false;
        }
        return language.is("object-pronoun", unit)
                || language.is("negation-head", unit)
                || language.is("adverb", unit)
                || (unit.isWord() && cues.read(unit).adverb() && !unit.capital())
                || cues.isAuxiliary(sentence, at);
    }

    /** The subject left of a comma, else that of the verb before it. */
    private @Nullable Span overCommas(Sentence sentence, int comma) {
        var subject = pieces.before(sentence, comma);
        return subject == null ? ofVerbBefore(sentence, comma) : subject;
    }
}
