package org.depeche.text.collation.witness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.depeche.text.article.Block;
import org.depeche.text.article.Span;
import org.depeche.text.reading.Reading;
import org.depeche.text.words.Token;
import org.depeche.text.words.Tokenizer;

/** Makes the articles of a story ready to be compared: words folded, numbered and weighed. */
public final class WitnessMaker {
    private final StoryForms forms = new StoryForms();

    /** A form where it stands. */
    private record PlacedForm(StoryForm form, Span span, boolean number) {}

    public List<Witness> make(List<Reading> readings) {
        // Words are cut side by side; they are numbered in the order of the articles.
        var tokens = readings.parallelStream().map(WitnessMaker::tokens).toList();
        var articles = IntStream.range(0, readings.size())
                .mapToObj(index -> sentences(readings.get(index), tokens.get(index)))
                .toList();
        articles.forEach(sentences -> sentences.forEach(
                sentence -> forms.count(sentence.stream().map(PlacedForm::form).toList())));
        forms.weigh(functionWords(readings));
        return IntStream.range(0, readings.size())
                .parallel()
                .mapToObj(index -> witness(index, readings.get(index), articles.get(index)))
                .toList();
    }

    private static List<Token> tokens(Reading reading) {
        var article = reading.article();
        return new Tokenizer(article.language()).tokenize(article.text());
    }

    private static Set<String> functionWords(List<Reading> readings) {
        var all = new HashSet<String>();
        readings.forEach(reading ->
                all.addAll(CollationWords.of(reading.article().language()).functionWords()));
        return all;
    }

    private static Witness witness(int index, Reading reading, List<List<PlacedForm>> told) {
        var quoted = QuotedStretches.of(reading);
        var headings = headings(reading);
        var sentences = new ArrayList<Sentence>();
        for (int place = 0; place < told.size(); place++) {
            var span = reading.sentences().get(place);
            var words = new ArrayList<Word>();
            for (var placed : told.get(place)) {
                words.add(placed.form().word(placed.span(), placed.number(), quoted.holds(placed.span())));
            }
            sentences.add(new Sentence(index, place, span, headings.contains(span.start()), words));
        }
        return new Witness(index, reading, List.copyOf(sentences));
    }

    private static Set<Integer> headings(Reading reading) {
        var starts = new HashSet<Integer>();
        for (var block : reading.article().blocks()) {
            if (block.kind() == Block.Kind.HEADING) {
                starts.add(block.span().start());
            }
        }
        return starts;
    }

    /** The forms of each sentence of an article. */
    private List<List<PlacedForm>> sentences(Reading reading, List<Token> tokens) {
        var placed = placed(reading, tokens);
        var bySentence = new ArrayList<List<PlacedForm>>();
        int next = 0;
        for (var sentence : reading.sentences()) {
            var own = new ArrayList<PlacedForm>();
            while (next < placed.size() && placed.get(next).span().start() < sentence.end()) {
                if (placed.get(next).span().start() >= sentence.start()) {
                    own.add(placed.get(next));
                }
                next++;
            }
            bySentence.add(own);
        }
        return bySentence;
    }

    private List<PlacedForm> placed(Reading reading, List<Token> tokens) {
        int opening = Dateline.of(reading.article().text())
                .map(dateline -> dateline.span().end())
                .orElse(0);
        var placed = new ArrayList<PlacedForm>();
        for (var token : tokens) {
            if (!token.isMark() && token.span().start() >= opening) {
                place(token, placed);
            }
        }
        return placed;
    }

    /** A word is parted at its hyphens, for {@code rond-point} is also written {@code rond point}. */
    private void place(Token token, List<PlacedForm> placed) {
        if (!token.isWord() || !WordForms.hasHyphen(token.text())) {
            placed.add(new PlacedForm(forms.ofToken(token), token.span(), token.kind() == Token.Kind.NUMBER));
            return;
        }
        for (var part : WordForms.parts(token.text())) {
            placed.add(new PlacedForm(
                    forms.ofPart(part.of(token.text())), part.shift(token.span().start()), false));
        }
    }
}
