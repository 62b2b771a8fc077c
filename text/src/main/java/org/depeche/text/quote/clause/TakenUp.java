package org.depeche.text.quote.clause;

import java.util.List;
import org.depeche.text.quote.Quote;
import org.depeche.text.quote.cue.Cue;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.source.SourceFinder;
import org.jspecify.annotations.Nullable;

/** Reads « C'est ce qu'a annoncé la mairie », which hands the sentence before it to somebody. */
final class TakenUp {
    private final QuoteLanguage language;
    private final CueFinder cues;
    private final SourceFinder sources;

    TakenUp(QuoteLanguage language, CueFinder cues, SourceFinder sources) {
        this.language = language;
        this.cues = cues;
        this.sources = sources;
    }

    /** What {@code before} tells, said by whom {@code sentence} names; null where it takes nothing up. */
    @Nullable Draft of(Sentence before, Sentence sentence, List<Cue> found) {
        boolean opens = language.is("no-speaker", sentence.at(0))
                && cues.isBe(sentence, 1)
                && language.is("pointing-pronoun", sentence.at(2))
                && language.is("that", sentence.at(3));
        if (!opens || found.isEmpty() || before.end() < 1) {
            return null;
        }
        var cue = found.get(0);
        int start = sources.incises().groupStart(sentence, cue);
        var source = cue.isFinite() && start == 4
                ? sources.after(sentence, cue.to())
                : cue.isFinite() ? sources.of(sentence, cue, found) : null;
        boolean acts = language.is("infinitive-marker", sentence.at(cue.to()));
        if (source == null || acts) {
            return null;
        }
        var draft =
                new Draft(Quote.Kind.INDIRECT, before.paragraph(), sentence.cover(cue.from(), cue.to()), source, false);
        draft.spans.add(before.cover(0, before.end()));
        draft.force = cue.force();
        return draft;
    }
}
