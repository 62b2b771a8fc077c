package org.depeche.text.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.text.article.Block;
import org.depeche.text.article.Span;
import org.depeche.text.reading.Reading;
import org.depeche.text.words.Token;
import org.depeche.text.words.Tokenizer;

/** Makes the articles of a story ready to be compared: words folded, numbered and weighed. */
final class WitnessMaker {
    private final Tokenizer tokenizer = new Tokenizer();
    private final Map<String, Integer> ids = new HashMap<>();

    List<Witness> make(List<Reading> readings) {
        var tokens = readings.stream().map(this::tokens).toList();
        var weights = new WordWeights(functionWords(readings));
        tokens.forEach(article -> article.forEach(
                sentence -> weights.count(sentence.stream().map(Form::form).toList())));
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

    private Witness witness(int index, Reading reading, List<List<Form>> tokens, WordWeights weights) {
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
                        form.token().span(),
                        form.token().kind() == Token.Kind.NUMBER,
                        quoted.holds(form.token().span()),
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

    private List<List<Form>> tokens(Reading reading) {
        var forms = forms(tokenizer.tokenize(reading.article().text()));
        var bySentence = new ArrayList<List<Form>>();
        int next = 0;
        for (var sentence : reading.sentences()) {
            var own = new ArrayList<Form>();
            while (next < forms.size() && forms.get(next).start() < sentence.end()) {
                if (forms.get(next).start() >= sentence.start()) {
                    own.add(forms.get(next));
                }
                next++;
            }
            bySentence.add(own);
        }
        return bySentence;
    }

    private static List<Form> forms(List<Token> tokens) {
        var forms = new ArrayList<Form>();
        var before = "";
        for (var token : tokens) {
            if (!token.isMark()) {
                before = WordForms.fold(token, before);
                forms.add(new Form(token, before));
            }
        }
        return forms;
    }

    private record Form(Token token, String form) {
        int start() {
            return span().start();
        }

        Span span() {
            return token.span();
        }
    }
}
