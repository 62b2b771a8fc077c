package org.depeche.text.quote.clause;

import java.util.List;
import org.depeche.text.quote.cue.Cue;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.Unit;
import org.depeche.text.quote.source.SourceFinder;
import org.jspecify.annotations.Nullable;

/** Tells where a clause begins and ends that something reports: at the sentence's borders, or where another cue takes over. */
final class ClauseBounds {
    private static final int LONGEST_HEADING = 14;

    private final QuoteLanguage language;
    private final CueFinder cues;
    private final SourceFinder sources;
    private final NextReports next;

    ClauseBounds(QuoteLanguage language, CueFinder cues, SourceFinder sources, Complements complements) {
        this.language = language;
        this.cues = cues;
        this.sources = sources;
        this.next = new NextReports(language, cues, complements);
    }

    @Nullable UnitRange beforeIncise(Sentence sentence, int cue) {
        int end = cue;
        while (end > 0 && (sentence.at(end - 1).isComma() || language.is("object-pronoun", sentence.at(end - 1)))) {
            end--;
        }
        int start = start(sentence, end);
        return cues.holdsVerb(sentence, start, end) ? new UnitRange(start, end) : null;
    }

    int start(Sentence sentence, int end) {
        int start = 0;
        for (int at = 0; at < end; at++) {
            if (language.is("because", sentence.at(at))
                    || sentence.at(at).is(";")
                    || (sentence.at(at).is(":")
                            && !cues.holdsVerb(sentence, 0, at)
                            && cues.holdsVerb(sentence, at + 1, end))
                    || (sentence.at(at).is("(") && !isClosed(sentence, at, end))) {
                start = at + 1;
            }
        }
        if (start == 0) {
            start = behindHeading(sentence, end);
        }
        while (language.is("conjunction", sentence.at(start))
                || sentence.at(start).isDash()) {
            start++;
        }
        return start;
    }

    /** « La crue en ville La digue a cédé, dit le maire »: where the clause begins behind a heading that lost its line; else zero. */
    private int behindHeading(Sentence sentence, int end) {
        for (int at = 2; at < Math.min(end - 1, LONGEST_HEADING); at++) {
            if (cues.isFiniteVerb(sentence, at) || !sentence.at(at).isWord()) {
                return 0;
            }
            if (sources.phrases().startsSentence(sentence, at)) {
                return cues.holdsVerb(sentence, at, end) ? at : 0;
            }
        }
        return 0;
    }

    private static boolean isClosed(Sentence sentence, int bracket, int end) {
        boolean closed = false;
        for (int at = bracket; at < end; at++) {
            closed |= sentence.at(at).is(")");
        }
        return closed;
    }

    /** Where the reported clause ends: before the next cue that takes over, or with the sentence. */
    int end(Sentence sentence, int start, Cue cue, List<Cue> all) {
        for (var other : all) {
            boolean takesOver = other.from() > start
                    && ((other.form() == Cue.Form.GERUND && isJoined(sentence, other.from() - 1))
                            || other.form() == Cue.Form.PARTICIPLE
                            || next.isSecondVerb(sentence, other, start)
                            || next.isClause(sentence, other, start)
                            || (other.isFinite() && sources.incises().isIncise(sentence, other))
                            || (other.isAttribution()
                                    && sentence.at(other.from() - 1).isComma()
                                    && !cue.isAttribution()));
            int contrast = takesOver || !other.isFinite() ? -1 : contrast(sentence, start, other.from());
            if (contrast > start) {
                return sentence.at(contrast - 1).isComma() ? contrast - 1 : contrast;
            }
            int joined = takesOver || other.from() <= start ? -1 : next.joined(sentence, other, start);
            if (joined > start) {
                return joined;
            }
            if (takesOver) {
                int end = next.isClause(sentence, other, start) ? NextReports.semicolon(sentence, other) : other.from();
                while (end > start && isBeforeCue(sentence.at(end - 1))) {
                    end--;
                }
                return end;
            }
        }
        int dash = closingDash(sentence, start, cue);
        return dash > start ? dash : Math.max(start, sentence.end());
    }

    /**
     * « , alors que le maire a dit », « , comme il l'a déclaré »: where a clause begins that sets other words against or beside these;
     * negative where none does.
     */
    private int contrast(Sentence sentence, int from, int verb) {
        for (int at = verb - 1; at > from; at--) {
            boolean beside = language.is("as", sentence.at(at))
                    && sentence.at(at - 1).isComma()
                    && language.is("subject-pronoun", sentence.at(at + 1));
            if (beside || (language.is("contrasting", sentence.at(at)) && language.is("that", sentence.at(at + 1)))) {
                return at;
            }
        }
        return -1;
    }

    /** « X – une figure qui appelle à voter – et d'autres »: the dash that closes what a dash before the cue opened. */
    private static int closingDash(Sentence sentence, int start, Cue cue) {
        boolean open = false;
        for (int at = 0; at < cue.from(); at++) {
            open ^= sentence.at(at).isDash();
        }
        for (int at = start; open && at < sentence.size(); at++) {
            if (sentence.at(at).isDash()) {
                return at;
            }
        }
        return -1;
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

    /** Whether a finite verb begins here, over pronouns, negation and adverbs. */
    boolean isPredicate(Sentence sentence, int from) {
        int at = from;
        while (at < from + 3
                && (language.is("object-pronoun", sentence.at(at)) || language.is("adverb", sentence.at(at)))) {
            at++;
        }
        return cues.isFiniteVerb(sentence, at) || cues.isAuxiliary(sentence, at);
    }

    /**
     * « a dit que l'eau baissait, mais la mairie n'a rien confirmé », « …, ce qui a surpris »: where the reporter goes on, in the
     * compound past, behind a clause in the imperfect or the conditional.
     */
    int beforeReporter(Sentence sentence, int start, int end) {
        int verb = start;
        while (verb < end && !cues.isFiniteVerb(sentence, verb)) {
            verb++;
        }
        for (int at = start; at < end; at++) {
            boolean answered = sentence.at(at).isComma()
                    && language.is("pointing-pronoun", sentence.at(at + 1))
                    && language.is("that", sentence.at(at + 2))
                    && cues.isSpeaking(sentence.at(at + 3).form())
                    && cues.isFiniteVerb(sentence, at + 3);
            // « , affirmation démentie par le maire ».
            answered |= sentence.at(at).isComma()
                    && sources.isTold(sentence.at(at + 1))
                    && cues.read(sentence.at(at + 2)).participle();
            if (answered || isMedium(sentence, at)) {
                return at;
            }
        }
        if (!language.isBackshifted(sentence.at(verb).form())) {
            return end;
        }
        for (int at = verb; at < end; at++) {
            boolean turns = sentence.at(at).isComma()
                    && (language.is("contrast", sentence.at(at + 1))
                            || (language.is("pointing-pronoun", sentence.at(at + 1))
                                    && language.is("subject-relative", sentence.at(at + 2))));
            int next = at + 1;
            while (turns && next < end && !cues.isFiniteVerb(sentence, next)) {
                next++;
            }
            boolean told = turns
                    && cues.isAuxiliary(sentence, next)
                    && language.isPresent(sentence.at(next).form())
                    && holdsParticiple(sentence, next);
            if (told) {
                return at;
            }
        }
        return end;
    }

    /** « dit avoir fui dans un entretien au Phare »: where it is said, behind what is. */
    private boolean isMedium(Sentence sentence, int at) {
        return language.is("medium-preposition", sentence.at(at))
                && language.is("indefinite", sentence.at(at + 1))
                && language.is("medium", sentence.at(at + 2));
    }

    private boolean holdsParticiple(Sentence sentence, int auxiliary) {
        int at = auxiliary + 1;
        while (language.is("adverb", sentence.at(at)) || language.is("negation", sentence.at(at))) {
            at++;
        }
        return cues.read(sentence.at(at)).participle();
    }

    /** An infinitive's clause ends where « mais » or « but » brings another one, or a verb in person goes on with the first. */
    int beforeContrast(Sentence sentence, int start, int end) {
        for (int at = start; at < end; at++) {
            boolean resumed = language.is("conjunction", sentence.at(at))
                    && cues.isFiniteVerb(sentence, at + 1)
                    && !cues.read(sentence.at(at + 1)).infinitive();
            if (resumed || language.is("contrast", sentence.at(at))) {
                return sentence.at(at - 1).isComma() ? at - 1 : at;
            }
        }
        return end;
    }

    /** « L'un, disant souffrir, est resté assis », « il propose de débattre, trace des lignes »: an infinitive's clause ends there. */
    int beforeMainVerb(Sentence sentence, int start, int end) {
        for (int at = start; at < end; at++) {
            if (sentence.at(at).isComma() && isPredicate(sentence, at + 1)) {
                return at;
            }
        }
        return end;
    }
}
