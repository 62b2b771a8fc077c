package org.depeche.text.collation.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.depeche.text.collation.edit.Edit;
import org.depeche.text.collation.edit.Fact;
import org.depeche.text.collation.witness.CollationWords;
import org.depeche.text.collation.witness.Sentence;
import org.depeche.text.collation.witness.Witness;
import org.depeche.text.collation.witness.Word;

/**
 * Reads what each number of an article counts.
 *
 * <p>The noun that follows tells it; where that only says people, or is missing, the next telling word of the list before
 * another number does ({@code sept personnes ont été tuées}), else the one before ({@code a coûté la vie à sept
 * personnes}).
 */
final class CountReader {
    private static final int NOUN_WITHIN = 3;
    private static final int TOLD_WITHIN = 9;
    private static final int TOLD_BEFORE = 6;
    private static final int BOUND_WITHIN = 3;
    private static final int PARTITIVE_WITHIN = 2;
    private final Witness witness;
    private final CountWords words;
    private final Set<String> numbers;

    private CountReader(Witness witness) {
        this.witness = witness;
        var language = witness.reading().article().language();
        this.words = CountWords.of(language);
        this.numbers = CollationWords.of(language).numbers().keySet();
    }

    /** The counts among {@code facts}, the facts of {@code witness}. */
    static List<Count> read(Witness witness, List<Fact> facts) {
        var reader = new CountReader(witness);
        var counts = new ArrayList<Count>();
        for (var sentence : witness.sentences()) {
            for (var fact : facts) {
                if (fact.kind() == Edit.Kind.NUMBER && sentence.span().contains(fact.span())) {
                    reader.count(sentence, fact).ifPresent(counts::add);
                }
            }
        }
        return List.copyOf(counts);
    }

    private Optional<Count> count(Sentence sentence, Fact fact) {
        var value = parse(fact.value());
        if (value.isEmpty()) {
            return Optional.empty();
        }
        int first = place(sentence, fact.span().start());
        int after = place(sentence, fact.span().end());
        if (countsNothing(sentence, first, after)) {
            return Optional.empty();
        }
        var noun = noun(sentence, after);
        var told = noun.filter(word -> words.things().containsKey(word.form()))
                .map(word -> told(sentence, sentence.words().indexOf(word)))
                .or(() -> isPeople(noun) ? toldAround(sentence, first, after) : Optional.empty());
        var thing = told.or(() -> noun.map(word -> "#" + word.stem())).orElse("") + part(sentence, first, after);
        return Optional.of(
                new Count(sentence, fact.span(), value.get(), bound(sentence, first), thing, told.isPresent()));
    }

    private boolean isPeople(Optional<Word> noun) {
        return noun.filter(word -> !words.people().contains(word.form())).isEmpty();
    }

    /** Whether a number is an order, « la première », or none that could be told, « des dizaines ». */
    private boolean countsNothing(Sentence sentence, int first, int after) {
        return sentence.words().subList(first, Math.max(first, after)).stream()
                .allMatch(word -> words.uncounted().contains(word.form()));
    }

    /** « trois des blessés », « dont trois blessés », « trois autres blessés » are others than « trois blessés ». */
    private String part(Sentence sentence, int first, int after) {
        if (first > 0 && words.among().contains(sentence.words().get(first - 1).form())) {
            return "+part";
        }
        for (int place = after; place < Math.min(sentence.size(), after + PARTITIVE_WITHIN); place++) {
            var word = sentence.words().get(place);
            if (words.partitive().contains(word.form())) {
                return "+part";
            } else if (word.isContent()) {
                return "";
            }
        }
        return "";
    }

    /** The first telling word after the number, where it follows closely and no mark parts them. */
    private Optional<Word> noun(Sentence sentence, int after) {
        for (int place = after; place < Math.min(sentence.size(), after + NOUN_WITHIN); place++) {
            var word = sentence.words().get(place);
            if (isNumber(word) || isParted(sentence, after, place)) {
                return Optional.empty();
            }
            if (word.isContent() && !words.parts().contains(word.form())) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Whether a comma or another mark stands between the words from {@code after} to {@code place}. */
    private boolean isParted(Sentence sentence, int after, int place) {
        int start = after == 0
                ? sentence.span().start()
                : sentence.words().get(after - 1).span().end();
        int end = sentence.words().get(place).span().start();
        return witness.text().substring(Math.min(start, end), end).chars().anyMatch(mark -> ",;:()".indexOf(mark) >= 0);
    }

    private Optional<String> toldAround(Sentence sentence, int first, int after) {
        for (int place = after; place < Math.min(sentence.size(), after + TOLD_WITHIN); place++) {
            var word = sentence.words().get(place);
            if (isNumber(word)) {
                break;
            }
            if (words.things().containsKey(word.form())) {
                return Optional.of(told(sentence, place));
            }
        }
        for (int place = first - 1; place >= Math.max(0, first - TOLD_BEFORE); place--) {
            var word = sentence.words().get(place);
            if (isNumber(word)) {
                return Optional.empty();
            }
            if (words.things().containsKey(word.form())) {
                return Optional.of(told(sentence, place));
            }
        }
        return Optional.empty();
    }

    /** The thing told by the word at {@code place}, with what parts it beside. */
    private String told(Sentence sentence, int place) {
        var thing = words.things().getOrDefault(sentence.words().get(place).form(), "");
        Set<String> parts = new TreeSet<>();
        for (int beside = Math.max(0, place - 1); beside <= Math.min(sentence.size() - 1, place + 2); beside++) {
            var word = sentence.words().get(beside);
            if (words.parts().contains(word.form())) {
                parts.add(Integer.toString(word.stem()));
            }
        }
        return thing + (parts.isEmpty() ? "" : "+" + String.join("+", parts));
    }

    /** By the words before a number, or by itself: « une vingtaine ». */
    private Count.Bound bound(Sentence sentence, int first) {
        for (int place = Math.min(first, sentence.size() - 1); place >= Math.max(0, first - BOUND_WITHIN); place--) {
            var form = sentence.words().get(place).form();
            if (words.rough().contains(form)) {
                return Count.Bound.ROUGH;
            }
            if (words.least().contains(form)) {
                return Count.Bound.AT_LEAST;
            }
        }
        return Count.Bound.EXACT;
    }

    private boolean isNumber(Word word) {
        return word.number() || numbers.contains(word.form());
    }

    /** The first word that ends after {@code offset}. */
    private static int place(Sentence sentence, int offset) {
        int place = 0;
        while (place < sentence.size() && sentence.words().get(place).span().end() <= offset) {
            place++;
        }
        return place;
    }

    private static Optional<BigDecimal> parse(String value) {
        try {
            return Optional.of(new BigDecimal(value.replace(',', '.')));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
