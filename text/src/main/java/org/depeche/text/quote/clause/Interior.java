package org.depeche.text.quote.clause;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.article.Span;
import org.depeche.text.quote.Quote;
import org.depeche.text.quote.cue.Cue;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Marked;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.UnitScanner;
import org.depeche.text.quote.source.SourceFinder;
import org.depeche.text.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Looks into stretches in marks: for an incise that the marks take in, and for what somebody else is quoted with there.
 */
final class Interior {
    private static final int LONGEST_SETTING = 9;

    private final QuoteLanguage language;
    private final CueFinder cues;
    private final SourceFinder sources;
    private final NamesInMarks names;
    private final List<Token> tokens;

    Interior(QuoteLanguage language, CueFinder cues, SourceFinder sources, NamesInMarks names, List<Token> tokens) {
        this.language = language;
        this.cues = cues;
        this.sources = sources;
        this.names = names;
        this.tokens = tokens;
    }

    /** What is quoted within a stretch behind a colon: « Ils me disent : “Reviens.” ». */
    List<Draft> nested(String text, Marked marked) {
        var drafts = new ArrayList<Draft>();
        if (marked.inside().isEmpty()) {
            return drafts;
        }
        var inside = new MarkedQuotes(language, cues, sources, names);
        for (var sentence : UnitScanner.scan(text, tokens, marked.inner(), marked.inside(), language::read)) {
            for (var draft : inside.find(sentence, cues.find(sentence)).drafts) {
                if (draft.kind == Quote.Kind.DIRECT && draft.cue != null) {
                    drafts.add(draft);
                }
            }
        }
        return drafts;
    }

    /** The stretch without the incise it holds (« La crue monte, dit-il. Partez. »); null where it holds none. */
    @Nullable Draft withoutIncise(String text, Marked marked, int paragraph) {
        return withoutIncise(text, marked, paragraph, false);
    }

    /** The same for what one says in a dialogue of dashes, where an office may stand for who it is. */
    @Nullable Draft turn(String text, Span words, int paragraph) {
        return withoutIncise(text, new Marked(words, List.of(words), List.of()), paragraph, true);
    }

    private @Nullable Draft withoutIncise(String text, Marked marked, int paragraph, boolean turn) {
        for (var sentence : UnitScanner.scan(text, tokens, marked.inner(), marked.inside(), language::read)) {
            for (var cue : cues.find(sentence)) {
                int end = inciseEnd(sentence, cue, turn);
                if (end > 0) {
                    return cut(marked, sentence, cue, end, paragraph);
                }
            }
        }
        return null;
    }

    private @Nullable Draft cut(Marked marked, Sentence sentence, Cue cue, int end, int paragraph) {
        var source = sources.of(sentence, cue, List.of(cue));
        var last = sentence.at(sources.incises().groupStart(sentence, cue) - 1);
        int before = last.isCall()
                ? last.span().end()
                : sentence.at(cue.from() - 1).span().start();
        int after = sentence.at(end).span().end();
        var draft =
                new Draft(Quote.Kind.DIRECT, paragraph, sentence.cover(cue.from(), cue.to()), source, source == null);
        draft.force = cue.force();
        for (var words : marked.words()) {
            for (var part : List.of(
                    new Span(words.start(), Math.max(words.start(), Math.min(before, words.end()))),
                    new Span(Math.min(words.end(), Math.max(words.start(), after)), words.end()))) {
                var trimmed = part.trim(sentence.text());
                if (!trimmed.isEmpty()) {
                    draft.spans.add(trimmed);
                }
            }
        }
        return draft.spans.isEmpty() ? null : draft;
    }

    /** The unit that closes an incise between two commas or a comma and a stop; negative where the cue is in none. */
    private int inciseEnd(Sentence sentence, Cue cue, boolean turn) {
        int start = sources.incises().groupStart(sentence, cue);
        boolean called = sentence.at(start - 1).isCall();
        if (!(called || sentence.at(cue.from() - 1).isComma())
                || !cue.takes("speech")
                || !sources.incises().isIncise(sentence, cue)) {
            return -1;
        }
        int end = cue.hasClitic() ? cue.to() : sources.phrases().endAfter(sentence, cue.to());
        boolean named = cue.hasClitic()
                ? !language.is("everybody", sentence.at(cue.clitic()))
                : end > cue.to()
                        && (turn
                                || called
                                || sentence.at(end - 1).capital()
                                || language.is("indefinite", sentence.at(cue.to())));
        end = overSetting(sentence, end);
        var close = sentence.at(end);
        return named && (close.isComma() || close.isStop()) ? overApposition(sentence, end) : -1;
    }

    /** « constate Anne Petit sur le site du Phare. »: the mark behind where and when it is said; the place itself where none follows. */
    private int overSetting(Sentence sentence, int from) {
        if (!language.is("preposition", sentence.at(from)) && !language.is("adverb", sentence.at(from))) {
            return from;
        }
        for (int at = from; at < from + LONGEST_SETTING; at++) {
            if (sentence.at(at).isComma() || sentence.at(at).isStop()) {
                return at;
            }
            if (!sentence.at(at).isWord() || cues.isFiniteVerb(sentence, at)) {
                return from;
            }
        }
        return from;
    }

    /** « dit Anne Petit, conseillère de Valmont. »: the mark that closes what tells who she is. */
    private int overApposition(Sentence sentence, int comma) {
        var first = sentence.at(comma + 1);
        boolean apposed = sentence.at(comma).isComma()
                && first.isWord()
                && !first.capital()
                && (language.is("indefinite", first) || language.is("role", first));
        int at = comma + 1;
        while (apposed
                && at < sentence.size() - 1
                && !sentence.at(at).isComma()
                && !sentence.at(at).isStop()) {
            at++;
        }
        return apposed ? at : comma;
    }
}
