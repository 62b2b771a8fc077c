package org.depeche.text.collation.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.depeche.text.article.Span;
import org.depeche.text.collation.witness.CollationWords;
import org.depeche.text.collation.witness.Sentence;
import org.depeche.text.collation.witness.Witness;
import org.depeche.text.collation.witness.Word;
import org.depeche.text.collation.witness.WordForms;
import org.depeche.text.name.Name;

/** Gathers the dates, numbers and names of an article, as they were found or can be read off its words. */
public final class FactFinder {
    private final Witness witness;
    private final CollationWords words;
    private final List<Fact> facts = new ArrayList<>();

    private FactFinder(Witness witness) {
        this.witness = witness;
        this.words = CollationWords.of(witness.reading().article().language());
    }

    /** The facts of {@code witness} by their place; a number inside a date is part of the date. */
    public static List<Fact> find(Witness witness) {
        var finder = new FactFinder(witness);
        finder.addTimes();
        finder.addNumbers();
        finder.addNames();
        finder.facts.sort(Comparator.comparing(Fact::span));
        return List.copyOf(finder.facts);
    }

    private void addTimes() {
        for (var time : witness.reading().times()) {
            facts.add(new Fact(Edit.Kind.DATE, time.span(), time.value()));
        }
    }

    private void addNames() {
        for (var name : witness.reading().names()) {
            for (var mention : name.mentions()) {
                if (isNaming(name, mention)) {
                    facts.add(new Fact(Edit.Kind.NAME, mention, name.name(), Optional.of(name.kind())));
                }
            }
        }
    }

    /** A pronoun is no other naming. */
    private boolean isNaming(Name name, Span mention) {
        var form = WordForms.fold(mention.of(witness.text()));
        return !name.mentions().isEmpty() && !words.functionWords().contains(form);
    }

    private void addNumbers() {
        for (var sentence : witness.sentences()) {
            int place = 0;
            while (place < sentence.size()) {
                int end = place;
                var reader = new NumberReader();
                while (end < sentence.size()
                        && reader.take(number(sentence.words().get(end)), sentence.words(), end)) {
                    end++;
                }
                if (end > place) {
                    addNumber(sentence, place, end, reader.value());
                }
                place = Math.max(end, place + 1);
            }
        }
    }

    private void addNumber(Sentence sentence, int place, int end, String value) {
        var span = sentence.words()
                .get(place)
                .span()
                .cover(sentence.words().get(end - 1).span());
        if (facts.stream().noneMatch(fact -> fact.span().overlaps(span))) {
            facts.add(new Fact(Edit.Kind.NUMBER, span, value));
        }
    }

    private Optional<String> number(Word word) {
        return word.number() || Character.isDigit(word.form().charAt(0))
                ? Optional.of(word.form())
                : Optional.ofNullable(words.numbers().get(word.form()));
    }
}
