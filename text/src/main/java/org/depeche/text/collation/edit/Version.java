package org.depeche.text.collation.edit;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.article.Span;
import org.depeche.text.collation.witness.Sentence;
import org.depeche.text.collation.witness.Witness;
import org.depeche.text.collation.witness.Word;

/** The words of one or several sentences of an article, with the facts among them, ready for the naming of edits. */
public final class Version {
    private final Witness witness;
    private final List<Word> words;
    private final List<Fact> facts;

    public Version(Witness witness, List<Sentence> sentences, List<Fact> allFacts) {
        this.witness = witness;
        this.words = sentences.size() == 1
                ? sentences.get(0).words()
                : sentences.stream()
                        .flatMap(sentence -> sentence.words().stream())
                        .toList();
        var own = new ArrayList<Fact>();
        for (var fact : allFacts) {
            if (reachesInto(fact, sentences)) {
                own.add(fact);
            }
        }
        this.facts = List.copyOf(own);
    }

    private static boolean reachesInto(Fact fact, List<Sentence> sentences) {
        for (var sentence : sentences) {
            if (sentence.span().overlaps(fact.span())) {
                return true;
            }
        }
        return false;
    }

    public Witness witness() {
        return witness;
    }

    public List<Word> words() {
        return words;
    }

    /** Where words {@code start..end} stand; an empty span before word {@code start} where they are none. */
    public Span span(int start, int end) {
        if (start < end) {
            return words.get(start).span().cover(words.get(end - 1).span());
        }
        int place = words.isEmpty()
                ? 0
                : start < words.size()
                        ? words.get(start).span().start()
                        : words.get(start - 1).span().end();
        return new Span(place, place);
    }

    public String text(Span span) {
        return span.of(witness.text());
    }

    /** The facts of a kind that share a word with words {@code start..end}. */
    public List<Fact> facts(Edit.Kind kind, int start, int end) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind && holds(fact, start, end))
                .toList();
    }

    /** The first word of the widest fact that reaches into words {@code start..end} from before. */
    int reachBefore(int start, int end) {
        return facts.stream()
                .filter(fact -> holds(fact, start, end))
                .mapToInt(this::firstWord)
                .min()
                .orElse(start);
    }

    /** The word after the last fact that reaches out of words {@code start..end}. */
    int reachAfter(int start, int end) {
        return facts.stream()
                .filter(fact -> holds(fact, start, end))
                .mapToInt(this::afterLastWord)
                .max()
                .orElse(end);
    }

    private boolean holds(Fact fact, int start, int end) {
        return start < end && fact.span().overlaps(span(start, end));
    }

    private int firstWord(Fact fact) {
        int place = 0;
        while (place < words.size()
                && words.get(place).span().end() <= fact.span().start()) {
            place++;
        }
        return place;
    }

    private int afterLastWord(Fact fact) {
        int place = words.size();
        while (place > 0 && words.get(place - 1).span().start() >= fact.span().end()) {
            place--;
        }
        return place;
    }
}
