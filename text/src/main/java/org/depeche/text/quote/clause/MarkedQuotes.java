package org.depeche.text.quote.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.text.article.Span;
import org.depeche.text.quote.Quote;
import org.depeche.text.quote.cue.Cue;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.source.SourceFinder;
import org.jspecify.annotations.Nullable;

/**
 * Tells which stretches in marks are words said, and by which cue.
 *
 * <p>Idea: a stretch that is a sentence by itself, or follows a colon, or begins the sentence before its cue, is direct
 * speech; any other one is a fragment that belongs to the nearest cue before it, else to the next one behind, and all
 * fragments of one cue are one mixed quotation. A short stretch without a cue is a name, a title or an irony. Cost:
 * linear in the sentence for each cue.
 */
final class MarkedQuotes {

    private static final int LONGEST_HEADING = 16;

    private final QuoteLanguage language;
    private final CueFinder cues;
    private final SourceFinder sources;
    private final Governance governance;
    private final NamesInMarks names;
    private final Utterances utterances;
    private @Nullable Draft announced;
    private @Nullable Draft last;

    MarkedQuotes(QuoteLanguage language, CueFinder cues, SourceFinder sources, NamesInMarks names) {
        this.language = language;
        this.cues = cues;
        this.sources = sources;
        this.governance = new Governance(language, cues, sources);
        this.names = names;
        this.utterances = new Utterances(language, sources, names);
    }

    /** The quotations of the next sentence and the cues they use. */
    Found find(Sentence sentence, List<Cue> all) {
        var found = new Found(sentence, all);
        if (stands(sentence)) {
            freeStanding(found);
            announced = null;
        } else {
            if (last != null && sentence.at(0).capital()) {
                last.open = false;
            }
            for (int at = 0; at < sentence.size(); at++) {
                if (sentence.at(at).isQuoted()) {
                    take(found, at);
                }
            }
            announced = announcement(found);
        }
        if (!found.drafts.isEmpty()) {
            last = found.drafts.get(found.drafts.size() - 1);
            last.open = last.kind == Quote.Kind.DIRECT
                    && last.cue != null
                    && last.cue.start() > last.end()
                    && !tellsMore(sentence, last.cue);
        }
        return found;
    }

    /** « …, dit le maire qui ne veut pas partir. »: whether an incise's subject has a clause of its own. */
    private boolean tellsMore(Sentence sentence, Span cue) {
        boolean relative = false;
        boolean more = false;
        for (int at = 0; at < sentence.size(); at++) {
            boolean behind = sentence.at(at).span().start() > cue.end();
            more |= relative && cues.isFiniteVerb(sentence, at);
            relative |= behind && language.is("subject-relative", sentence.at(at));
        }
        return more;
    }

    private void take(Found found, int at) {
        var sentence = found.sentence;
        var cue = governance.of(sentence, at, found.all, found.used);
        boolean listed = cue != null && cue.takes("slogan") && utterances.isListed(sentence, at, cue);
        boolean joins = listed || (found.direct && utterances.joins(sentence, at));
        found.direct = joins || utterances.isDirect(sentence, at, cue) || resumes(found, at, cue);
        if (!found.direct && isNoSpeech(sentence, at, cue)) {
            return;
        }
        var kind = found.direct ? Quote.Kind.DIRECT : Quote.Kind.MIXED;
        if (cue != null) {
            found.used.add(cue);
            add(found, at, cue, kind, joins);
        } else if (found.direct || (names.isUttered(sentence, at) && isWhole(sentence, at))) {
            addUncued(found, at, kind);
        }
    }

    private void add(Found found, int at, Cue cue, Quote.Kind kind, boolean joins) {
        var draft = found.byCue.get(cue);
        boolean goesOn = draft != null && (kind == Quote.Kind.MIXED || (draft.kind == kind && !joins));
        if (draft == null || !goesOn) {
            draft = draft(kind, found.sentence, cue, found.all);
            found.byCue.put(cue, draft);
            found.drafts.add(draft);
        }
        draft.spans.addAll(found.sentence.marked(at).words());
    }

    private void addUncued(Found found, int at, Quote.Kind kind) {
        var sentence = found.sentence;
        var draft = found.uncued;
        if (draft == null || kind == Quote.Kind.DIRECT) {
            var told = sources.announcements().told(sentence, at);
            draft = new Draft(
                    kind, sentence.paragraph(), null, told == null ? subject(sentence, at) : told, told == null);
            found.uncued = draft;
            found.drafts.add(draft);
        }
        draft.spans.addAll(sentence.marked(at).words());
    }

    private @Nullable Span subject(Sentence sentence, int at) {
        var label = sources.announcements().label(sentence, at);
        if (label != null) {
            return label;
        }
        // « Le maire « refuse toute hausse » »: the verb stands within the marks.
        var own = at > 0 && sources.mainVerbs().beginsWithVerb(sentence, at)
                ? sources.subjects().before(sentence, at)
                : null;
        return own == null ? sources.subjects().sentenceSubject(sentence) : own;
    }

    private Draft draft(Quote.Kind kind, Sentence sentence, Cue cue, List<Cue> all) {
        var source = sources.of(sentence, cue, all);
        var span = sentence.cover(cue.from(), cue.to());
        var draft = new Draft(kind, sentence.paragraph(), span, source, source == null);
        draft.force = cue.force();
        draft.byOther = cue.form() == Cue.Form.PASSIVE;
        return draft;
    }

    /** Keeps the cue a sentence ends with, which the words in marks after it belong to: « …, avant de poursuivre. » */
    private @Nullable Draft announcement(Found found) {
        if (found.all.isEmpty()) {
            return null;
        }
        var cue = found.all.get(found.all.size() - 1);
        boolean closes = cue.to() == found.sentence.end()
                && cue.from() > 0
                && (cue.form() == Cue.Form.INFINITIVE || cue.form() == Cue.Form.GERUND);
        boolean announces =
                (closes || isColonsOwn(found.sentence, cue)) && !found.used.contains(cue) && cue.takes("speech");
        return announces ? draft(Quote.Kind.DIRECT, found.sentence, cue, found.all) : null;
    }

    /** « Le maire a déclaré lundi : », with the words in the next line: a verb that nothing but settings part from the colon. */
    private boolean isColonsOwn(Sentence sentence, Cue cue) {
        boolean own = cue.isFinite() && sentence.at(sentence.size() - 1).is(":");
        for (int at = cue.to(); own && at < sentence.end(); at++) {
            own = sentence.at(at).isWord()
                    && !language.is("that", sentence.at(at))
                    && !language.is("infinitive-marker", sentence.at(at));
        }
        return own;
    }

    /** Whether nothing but stretches in marks stands in the sentence. */
    private static boolean stands(Sentence sentence) {
        boolean quoted = false;
        for (var unit : sentence.units()) {
            if (unit.isWord()) {
                return false;
            }
            quoted |= unit.isQuoted();
        }
        return quoted;
    }

    private void freeStanding(Found found) {
        var sentence = found.sentence;
        for (int at = 0; at < sentence.size(); at++) {
            if (!sentence.at(at).isQuoted()) {
                continue;
            }
            var words = sentence.marked(at).words();
            if (announced != null) {
                announced.spans.addAll(words);
                found.drafts.add(announced);
                announced = null;
            } else if (last != null && last.open && last.paragraph == sentence.paragraph()) {
                last.spans.addAll(words);
                last.open = false;
            } else if (isWholeSentence(sentence, at)) {
                var draft = new Draft(Quote.Kind.DIRECT, sentence.paragraph(), null, null, true);
                draft.spans.addAll(words);
                found.drafts.add(draft);
            }
        }
    }

    private static boolean isWholeSentence(Sentence sentence, int at) {
        var content = sentence.content(at);
        boolean ended = ".!?…".indexOf(content.charAt(content.length() - 1)) >= 0
                || sentence.at(at + 1).isStop();
        return ended && sentence.wordsIn(at) >= 2;
    }

    private boolean isNoSpeech(Sentence sentence, int at, @Nullable Cue cue) {
        boolean beside = cue != null && cue.to() == at;
        boolean source = cue != null && beside && cue.isAttribution();
        return source
                || names.isName(sentence, at, beside)
                || names.isHighlight(sentence, at, cue)
                || (cue != null && isUsage(sentence, at, cue))
                || names.isCharge(sentence, at, cue);
    }

    /** « on peut écrire « hôpital » »: a word that everybody uses. */
    private boolean isUsage(Sentence sentence, int at, Cue cue) {
        var source =
                cue.isFinite() && sentence.wordsIn(at) <= 2 ? sources.subjects().before(sentence, cue.from()) : null;
        return source != null
                && language.is("nobody", source.of(sentence.text()).toLowerCase(java.util.Locale.ROOT));
    }

    /** Whether words in marks stand in a sentence that ends like one, or somebody signs them. */
    private boolean isWhole(Sentence sentence, int at) {
        return isFinished(sentence) || sources.announcements().signature(sentence, at) != null;
    }

    /** Whether the sentence ends like one: a headline or a caption, which does not, quotes nobody by marks alone. */
    private static boolean isFinished(Sentence sentence) {
        var end = sentence.at(sentence.size() - 1);
        return end.isStop() || end.isQuoted() || end.is(":") || sentence.size() > LONGEST_HEADING;
    }

    /** The second half of a sentence that its own incise cuts in two. */
    private boolean resumes(Found found, int at, @Nullable Cue cue) {
        var first = cue == null ? null : found.byCue.get(cue);
        return first != null
                && cue != null
                && first.kind == Quote.Kind.DIRECT
                && cue.to() <= at
                && found.sentence.at(at - 1).isComma()
                && sources.incises().isIncise(found.sentence, cue);
    }

    /** What one sentence holds in marks. */
    static final class Found {
        final List<Draft> drafts = new ArrayList<>();
        final Set<Cue> used = new HashSet<>();
        private final Sentence sentence;
        private final List<Cue> all;
        private final Map<Cue, Draft> byCue = new HashMap<>();
        private @Nullable Draft uncued;

        /** Whether the stretch read last is direct speech. */
        private boolean direct;

        Found(Sentence sentence, List<Cue> all) {
            this.sentence = sentence;
            this.all = all;
        }
    }
}
