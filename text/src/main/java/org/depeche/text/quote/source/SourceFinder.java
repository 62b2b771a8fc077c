package org.depeche.text.quote.source;

import java.util.List;
import java.util.Locale;
import org.depeche.text.article.Span;
import org.depeche.text.quote.cue.Cue;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that name the speaker beside a cue.
 *
 * <p>Idea: the speaker of a verb is its subject; that of an incise stands right of it, over adverbs and « à l'AFP »;
 * that of a participle is the subject of the sentence's nearest verb. Cost: linear in the sentence for each cue.
 */
public final class SourceFinder {
    private static final int REACH = 9;

    private final QuoteLanguage language;
    private final CueFinder cues;
    private final NounPhrases phrases;
    private final EndingPhrases endings;
    private final Announcements announcements;
    private final Subjects subjects;
    private final SubjectPlaces places;
    private final BareClauses clauses;
    private final MainVerbs mainVerbs;
    private final Incises incises;
    private final LentSubjects lent;

    public SourceFinder(QuoteLanguage language, CueFinder cues) {
        this.language = language;
        this.cues = cues;
        phrases = new NounPhrases(language, cues);
        endings = new EndingPhrases(language, cues, phrases);
        announcements = new Announcements(language, cues, phrases);
        subjects = new Subjects(language, cues, phrases, endings, announcements);
        places = new SubjectPlaces(language, cues);
        clauses = new BareClauses(language, cues, phrases);
        mainVerbs = new MainVerbs(language, cues);
        incises = new Incises(language, cues, phrases, clauses, mainVerbs);
        lent = new LentSubjects(language, cues, this, endings);
    }

    public NounPhrases phrases() {
        return phrases;
    }

    public Subjects subjects() {
        return subjects;
    }

    public Announcements announcements() {
        return announcements;
    }

    public SubjectPlaces subjectPlaces() {
        return places;
    }

    public BareClauses bareClauses() {
        return clauses;
    }

    public MainVerbs mainVerbs() {
        return mainVerbs;
    }

    public Incises incises() {
        return incises;
    }

    /** The noun phrase at or soon after {@code from}: the speaker behind « selon » or in an incise. */
    public @Nullable Span after(Sentence sentence, int from) {
        int start = phrases.startAfter(sentence, from);
        int end = start < 0 ? -1 : phrases.endOf(sentence, start);
        // A line may break within a name: « selon Le ».
        boolean bare = end == start + 1 && language.is("definite", sentence.at(start));
        return start < 0 || bare ? null : sentence.cover(start, end);
    }

    /** The speaker behind a pronoun that names nobody: « apprend-on auprès du parquet », « de sources proches ». */
    @Nullable Span behindNobody(Sentence sentence, int from) {
        for (int at = from; at < from + REACH; at++) {
            var unit = sentence.at(at);
            if (!unit.isWord()) {
                return null;
            }
            if (language.is("asked-source-opener", unit)) {
                boolean chained = language.is("genitive", sentence.at(at + 1));
                int start = chained ? at + 2 : at + 1;
                boolean act = cues.read(sentence.at(start)).infinitive()
                        || (language.is("reflexive", sentence.at(start))
                                && cues.read(sentence.at(start + 1)).infinitive());
                if (act || language.is("no-source", sentence.at(start))) {
                    return null;
                }
                return sentence.cover(start, phrases.endOf(sentence, start));
            }
        }
        return null;
    }

    /** The agent of a passive: the noun phrase behind « par ». */
    @Nullable Span agent(Sentence sentence, int from) {
        for (int at = from; at < sentence.size(); at++) {
            if (language.is("agent", sentence.at(at))) {
                var agent = after(sentence, at + 1);
                int marks = agent == null ? -1 : objectIn(sentence, at + 1, agent.end());
                return marks < 0 ? agent : sentence.cover(at + 1, marks);
            }
        }
        return null;
    }

    /** « averti par l'élu d'un « risque majeur » »: where the words in marks begin that are no part of who says them; else negative. */
    private int objectIn(Sentence sentence, int from, int end) {
        for (int at = from + 1; sentence.at(at).isWord() || sentence.at(at).isQuoted(); at++) {
            if (sentence.at(at).span().end() > end) {
                return -1;
            }
            if (sentence.at(at).isQuoted()
                    && !language.is("nickname", sentence.content(at).toLowerCase(Locale.ROOT))) {
                int head = language.is("indefinite", sentence.at(at - 1)) ? at - 2 : at - 1;
                return language.is("genitive", sentence.at(head)) ? head : -1;
            }
        }
        return -1;
    }

    /** The words that name the speaker of a cue; null where the sentence does not name any. */
    public @Nullable Span of(Sentence sentence, Cue cue, List<Cue> all) {
        return switch (cue.form()) {
            case ATTRIBUTION -> ofAttribution(sentence, cue);
            case PASSIVE -> agent(sentence, cue.to());
            case FINITE -> ofFinite(sentence, cue);
            case GERUND, INFINITIVE, PARTICIPLE -> lent.of(sentence, cue, all);
        };
    }

    private @Nullable Span ofAttribution(Sentence sentence, Cue cue) {
        if (language.is("which", sentence.at(cue.to()))) {
            return sentence.at(cue.from() - 1).isComma() || language.is("subject-relative", sentence.at(cue.to()))
                    ? endings.endingAt(sentence, cue.from() - 1)
                    : ofInformation(sentence, cue.from());
        }
        int source = language.is("same", sentence.at(cue.to() - 2)) ? cue.to() - 2 : cue.to() - 1;
        return endsWithSource(sentence, cue)
                ? sentence.cover(source, endOfAttributed(sentence, cue))
                : after(sentence, cue.to());
    }

    /**
     * « l'affirmation de la mairie selon laquelle », « Le Phare publie une information selon laquelle »: who told what a noun
     * before {@code end} names; null where nobody did.
     */
    private @Nullable Span ofInformation(Sentence sentence, int end) {
        int noun = end - 1;
        while (noun > end - REACH && sentence.at(noun).isWord() && !isTold(sentence.at(noun))) {
            noun--;
        }
        boolean theirs = language.is("possessive", sentence.at(noun - 1));
        if (!isTold(sentence.at(noun)) || theirs) {
            return endings.endingAt(sentence, end);
        }
        if (language.is("genitive", sentence.at(noun + 1)) && noun + 2 < end) {
            boolean several = language.is("plural", sentence.at(noun + 1));
            return sentence.cover(several ? noun + 1 : noun + 2, end);
        }
        for (int at = noun - 1; at > 0; at--) {
            if (cues.read(sentence.at(at)).verbClasses().contains("publishing")) {
                int verb = cues.isFiniteVerb(sentence, at) ? at : at - 1;
                return cues.isFiniteVerb(sentence, verb) ? subjects.before(sentence, verb) : null;
            }
        }
        return null;
    }

    /** Whether a noun names what somebody told: « affirmation », « information ». */
    public boolean isTold(Unit unit) {
        return language.is("information", unit) || language.is("work", unit) || language.is("speech-noun", unit);
    }

    /** « de source policière, le navire … »: whether the last of an attribution's fixed words is the speaker's own noun. */
    private boolean endsWithSource(Sentence sentence, Cue cue) {
        return cue.to() - 1 > cue.from() && language.is("informant", sentence.at(cue.to() - 1));
    }

    /** The unit behind the words that name the speaker of a fixed attribution; negative where none do. */
    public int endOfAttributed(Sentence sentence, Cue cue) {
        if (endsWithSource(sentence, cue)) {
            return phrases.endOf(sentence, cue.to() - 1);
        }
        int end = phrases.endAfter(sentence, cue.to());
        return end == cue.to() ? -1 : end;
    }

    private @Nullable Span ofFinite(Sentence sentence, Cue cue) {
        if (cue.hasClitic()) {
            var pronoun = sentence.at(cue.clitic());
            boolean written = cues.isBe(sentence, cue.from());
            var behind = language.is("everybody", pronoun) || written ? behindNobody(sentence, cue.to()) : null;
            return behind == null && !written ? pronoun.span() : behind;
        }
        if (incises.isIncise(sentence, cue)) {
            var heard = cue.takes("heard") ? behindNobody(sentence, behindCapital(sentence, cue.to())) : null;
            return heard == null ? after(sentence, cue.to()) : heard;
        }
        boolean inverted = language.is("object-relative", sentence.at(incises.groupStart(sentence, cue) - 1));
        var inverse = inverted ? after(sentence, cue.to()) : null;
        if (inverse != null) {
            // « le bilan dont a fait état la mairie ».
            return inverse;
        }
        var subject = subjects.before(sentence, cue.from());
        boolean nobody = isNobody(sentence, subject) && language.is("asked-source-opener", sentence.at(cue.to()));
        var behind = nobody ? behindNobody(sentence, cue.to()) : null;
        var quarters = isNobody(sentence, subject) ? announcements.quarters(sentence, cue.from()) : null;
        var bearer =
                behind == null && quarters == null && isNobody(sentence, subject) ? bearer(sentence, cue.from()) : null;
        return behind != null ? behind : quarters != null ? quarters : bearer != null ? bearer : subject;
    }

    /** « des pancartes sur lesquelles on pouvait lire »: what bears the words, before the relative of nobody's verb; null for none. */
    private @Nullable Span bearer(Sentence sentence, int verb) {
        int relative = verb - 1;
        while (relative > 0
                && verb - relative < REACH
                && sentence.at(relative).isWord()
                && !language.is("bearing-relative", sentence.at(relative))) {
            relative--;
        }
        boolean borne = relative > 1 && language.is("bearing-relative", sentence.at(relative));
        int end = language.is("preposition", sentence.at(relative - 1)) ? relative - 1 : relative;
        return borne ? phrases.endingAt(sentence, end) : null;
    }

    boolean isNobody(Sentence sentence, @Nullable Span subject) {
        return subject != null && language.is("nobody", subject.of(sentence.text()));
    }

    /** « a appris l'AFP de sources proches »: the unit behind who heard it. */
    private static int behindCapital(Sentence sentence, int from) {
        int at = from;
        while (at < from + REACH && sentence.at(at).isWord() && !sentence.at(at).capital()) {
            at++;
        }
        return at + 1;
    }

    /** « Et Anne Petit d'ajouter que … »: an infinitive that stands for the sentence's verb. */
    public boolean isNarrative(Sentence sentence, Cue cue) {
        boolean led = cue.form() == Cue.Form.INFINITIVE
                && cue.from() > 1
                && language.is("infinitive-marker", sentence.at(cue.from() - 1))
                && language.is("conjunction", sentence.at(0));
        for (int at = 0; led && at < cue.from(); at++) {
            led = !cues.isFiniteVerb(sentence, at);
        }
        return led;
    }
}
