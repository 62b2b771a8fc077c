package org.depeche.text.quote;

import java.util.List;
import java.util.Optional;
import org.depeche.text.article.Span;

/**
 * What somebody is reported to have said.
 *
 * @param spans the words said, without quotation marks; several where the article interrupts them. The one span of an
 *     indirect quotation is its reported clause
 * @param cue the words that tell of the speaking: {@code a-t-il ajouté}, {@code Selon}
 * @param source the words that name the speaker at this place: {@code le président russe}, {@code il}
 * @param speaker the speaker's full name where the article tells it; absent where it stays unknown
 * @param force what the reporter lets the speaker do by the cue's verb; absent where no verb tells of the speaking
 */
public record Quote(
        Kind kind,
        List<Span> spans,
        Optional<Span> cue,
        Optional<Span> source,
        Optional<String> speaker,
        Optional<Force> force) {

    /** How the words are reported. */
    public enum Kind {
        DIRECT,
        MIXED,
        INDIRECT
    }

    /** What a verb of speaking lets the speaker do: « admettre » is not « dire ». */
    public enum Force {
        NEUTRAL,
        CLAIMING,
        ACCUSING,
        ADMITTING,
        DENYING,
        WARNING,
        PROMISING,
        ASKING,
        JUDGING
    }

    /** A quotation whose cue's force is not told. */
    public Quote(Kind kind, List<Span> spans, Optional<Span> cue, Optional<Span> source, Optional<String> speaker) {
        this(kind, spans, cue, source, speaker, Optional.empty());
    }

    public Quote {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a quotation needs at least one span");
        }
    }
}
