package org.depeche.text.collation.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.text.article.Block;
import org.depeche.text.reading.Reading;
import org.depeche.text.words.Tokenizer;

/** Makes the articles of a story ready to be compared: words folded, numbered and weighed. */
public final class WitnessMaker {
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();

    public List<Witness> make(List<Reading> readings) {
        var tokens = readings.stream().map(WitnessMaker::tokens).toList();
        var weights = new WordWeights(functionWords(readings));
        tokens.forEach(article -> article.forEach(sentence ->
                weights.count(sentence.stream().map(WordForms.Form::form).toList())));
        var witnesses = new ArrayList<Witness>();
        for (int index = 0; index < readings.size(); index++) {
            witnesses.add(witness(index, readings.get(index), tokens.get(index), weights));
        }
        return witnesses;
    }

    private static Set<String> functionWords(List<Reading> readings) {
        var all = new HashSet<String>();
        readings.forEach(reading ->
                all.addAll(CollationWords.of(reading.article().language()).functionWords()));
        return all;
    }

    private Witness witness(int index, Reading reading, List<List<WordForms.Form>> tokens, WordWeights weights) {
        var quoted = QuotedStretches.of(reading);
        var headings = headings(reading);
        var sentences = new ArrayList<Sentence>();
        for (int place = 0; place < tokens.size(); place++) {
            var span = reading.sentences().get(place);
            var words = new ArrayList<Word>();
            for (var form : tokens.get(place)) {
                words.add(new Word(
                        form.form(),
                        ids.computeIfAbsent(form.form(), unseen -> ids.size()),
                        stems.computeIfAbsent(WordForms.stem(form.form()), unseen -> stems.size()),
                        form.span(),
                        form.number(),
                        quoted.holds(form.span()),
                        weights.weigh(form.form())));
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

    private static List<List<WordForms.Form>> tokens(Reading reading) {
        int opening = Dateline.of(reading.article().text())
                .map(dateline -> dateline.span().end())
                .orElse(0);
        var forms = new Tokenizer(reading.article().language())
                .tokenize(reading.article().text()).stream()
                        .filter(token -> !token.isMark() && token.span().start() >= opening)
                        .flatMap(token -> WordForms.forms(token).stream())
                        .toList();
        var bySentence = new ArrayList<List<WordForms.Form>>();
        int next = 0;
        for (var sentence : reading.sentences()) {
            var own = new ArrayList<WordForms.Form>();
            while (next < forms.size() && forms.get(next).span().start() < sentence.end()) {
                if (forms.get(next).span().start() >= sentence.start()) {
                    own.add(forms.get(next));
                }
                next++;
            }
            bySentence.add(own);
        }
        return bySentence;
    }
}
