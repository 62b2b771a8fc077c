package org.depeche.text.quote.speaker;

import java.util.List;
import org.depeche.text.article.Span;
import org.depeche.text.quote.cue.QuoteLanguage.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Offices that stand before the names of their bearers, as in agency copy, whose lead tells the office and whose next sentence the name.
 *
 * <p>Cost: constant for each office.
 */
final class Cataphora {
    private static final int NEXT = 3;

    private final List<List<Span>> voices;
    private final Speakers speakers;

    /** @param voices the words beside cues that name speakers, by sentence */
    Cataphora(List<List<Span>> voices, Speakers speakers) {
        this.voices = voices;
        this.speakers = speakers;
    }

    /**
     * « a-t-on appris auprès du procureur. « … », a dit Jean Petit. »: who speaks right after an office without a name, by a bare
     * name that the text has not told before; null for nobody.
     */
    @Nullable String nameOf(int sentence, int place, Gender gender) {
        for (int at = sentence; at < Math.min(voices.size(), sentence + NEXT); at++) {
            for (var voice : voices.get(at)) {
                var mention = voice.start() > place ? speakers.mentionAt(voice) : null;
                if (mention != null
                        && mention.isPerson()
                        && mention.isFull()
                        && mention.span().equals(voice)
                        && speakers.gender(mention.name()).fits(gender)
                        && !speakers.isNamedBefore(mention.name(), place)) {
                    return mention.name();
                }
            }
        }
        return null;
    }
}
