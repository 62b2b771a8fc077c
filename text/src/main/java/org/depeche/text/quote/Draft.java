package org.depeche.text.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.text.article.Span;
import org.jspecify.annotations.Nullable;

/** A quotation whose speaker's name is still to be found. */
final class Draft {
    final Quote.Kind kind;
    final List<Span> spans = new ArrayList<>();
    final int paragraph;

    /** The number of its sentence. */
    int sentence;

    final @Nullable Span cue;
    final @Nullable Span source;

    /** What the cue's verb lets the speaker do. */
    Quote.@Nullable Force force;

    /** Whether the source follows from the sentence's subject alone, no cue leading to it. */
    final boolean guessed;

    /** Whether somebody within a reported clause says it: « présenté par la défense comme une « garantie » ». */
    boolean byOther;

    /** Whether it holds a whole sentence whose cue stands behind, so that what follows in marks may go on with it. */
    boolean open;

    Draft(Quote.Kind kind, int paragraph, @Nullable Span cue, @Nullable Span source, boolean guessed) {
        this.kind = kind;
        this.paragraph = paragraph;
        this.cue = cue;
        this.source = source;
        this.guessed = guessed;
    }

    int start() {
        return spans.get(0).start();
    }

    int end() {
        return spans.get(spans.size() - 1).end();
    }

    Quote name(@Nullable String speaker) {
        return new Quote(
                kind,
                spans,
                Optional.ofNullable(cue),
                Optional.ofNullable(source),
                Optional.ofNullable(speaker),
                Optional.ofNullable(force));
    }
}
