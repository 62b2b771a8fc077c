package org.depeche.text.quote.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.text.article.Span;
import org.depeche.text.quote.Quote;
import org.jspecify.annotations.Nullable;

/** A quotation whose speaker's name is still to be found. */
public final class Draft {
    public final Quote.Kind kind;
    final List<Span> spans = new ArrayList<>();
    public final int paragraph;

    /** The number of its sentence. */
    public int sentence;

    public final @Nullable Span cue;
    public final @Nullable Span source;

    /** What the cue's verb lets the speaker do. */
    public Quote.@Nullable Force force;

    /** Whether the source follows from the sentence's subject alone, no cue leading to it. */
    public final boolean guessed;

    /** Whether somebody within a reported clause says it: « présenté par la défense comme une « garantie » ». */
    boolean byOther;

    /** Whether it holds a whole sentence whose cue stands behind, so that what follows in marks may go on with it. */
    boolean open;

    public Draft(Quote.Kind kind, int paragraph, @Nullable Span cue, @Nullable Span source, boolean guessed) {
        this.kind = kind;
        this.paragraph = paragraph;
        this.cue = cue;
        this.source = source;
        this.guessed = guessed;
    }

    /** The same of nobody, where nothing but its place led to a speaker: « Lire aussi « La crue monte » ». */
    Draft withoutGuess() {
        if (cue != null || !guessed) {
            return this;
        }
        var bare = new Draft(kind, paragraph, null, null, false);
        bare.spans.addAll(spans);
        bare.sentence = sentence;
        return bare;
    }

    /** Adds words that are said, behind those it has. */
    public void add(Span words) {
        spans.add(words);
    }

    public int start() {
        return spans.get(0).start();
    }

    /** What is said. */
    public List<Span> words() {
        return List.copyOf(spans);
    }

    int end() {
        return spans.get(spans.size() - 1).end();
    }

    public Quote name(@Nullable String speaker) {
        return new Quote(
                kind,
                spans,
                Optional.ofNullable(cue),
                Optional.ofNullable(source),
                Optional.ofNullable(speaker),
                Optional.ofNullable(force));
    }
}
