package org.depeche.text.quote.speaker;

import java.util.List;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.cue.QuoteLanguage.Gender;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.source.SourceFinder;
import org.jspecify.annotations.Nullable;

/** Looks back for several whom a pronoun or a noun in the plural may mean. */
final class SeveralBefore {
    private final QuoteLanguage language;
    private final List<Sentence> sentences;
    private final SourceFinder sources;
    private final SourceWords wording;
    private final List<Antecedents.Resolved> resolved;

    SeveralBefore(
            QuoteLanguage language,
            List<Sentence> sentences,
            SourceFinder sources,
            SourceWords wording,
            List<Antecedents.Resolved> resolved) {
        this.language = language;
        this.sentences = sentences;
        this.sources = sources;
        this.wording = wording;
        this.resolved = resolved;
    }

    /** « les élus ont reçu les marins. Ces derniers … »: the last phrase of a sentence that tells of several in an office. */
    @Nullable String lastSeveral(int sentence, Gender gender) {
        var office = sentence < 0 ? null : lastSeveral(sentence, gender, true);
        return office == null && sentence >= 0 ? lastSeveral(sentence, gender, false) : office;
    }

    private @Nullable String lastSeveral(int sentence, Gender gender, boolean office) {
        var units = sentences.get(sentence);
        for (int at = units.size() - 2; at >= 0; at--) {
            var noun = language.singular(units.at(at + 1).form());
            boolean several = language.is("plural", units.at(at))
                    && language.is("determiner", units.at(at))
                    && (office
                            ? !language.is("genitive", units.at(at)) && language.is("role", noun)
                            : !units.at(at + 1).capital()
                                    && language.read(units.at(at + 1).form()).noun()
                                    && language.noun(noun).fits(gender));
            if (several) {
                return wording.words(units.cover(at, sources.phrases().endOf(units, at)));
            }
        }
        return null;
    }

    /** « Anne Petit et Jean Roux sont venus. Ces marins … »: the persons whom a sentence's subject names; null where it does not. */
    @Nullable String severalNamed(int sentence) {
        var subject = sentence < 0 ? null : sources.subjects().sentenceSubject(sentences.get(sentence));
        return subject != null && wording.isSeveral(subject) ? wording.words(subject) : null;
    }

    @Nullable String of(int sentence, int place) {
        for (int at = sentence; at >= Math.max(0, sentence - 3); at--) {
            for (int one = resolved.size() - 1; one >= 0 && resolved.get(one).sentence() >= at; one--) {
                if (resolved.get(one).plural() && resolved.get(one).sentence() == at) {
                    return resolved.get(one).speaker();
                }
            }
            var subject = sources.subjects().sentenceSubject(sentences.get(at));
            if (subject != null
                    && subject.end() < place
                    && wording.isPlural(subject)
                    && !wording.isTime(subject)
                    && !wording.isWork(subject)
                    && !language.is("anaphora", wording.fold(subject))) {
                var named = language.is("demonstrative", wording.steps(wording.fold(subject))[0])
                        ? severalNamed(at - 1)
                        : null;
                return named == null ? wording.words(subject) : named;
            }
        }
        return null;
    }
}
