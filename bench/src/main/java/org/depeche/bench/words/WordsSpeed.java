package org.depeche.bench.words;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.depeche.text.article.Language;
import org.depeche.text.words.FoldedText;
import org.depeche.text.words.LanguageIdentifier;
import org.depeche.text.words.Lexicon;
import org.depeche.text.words.SentenceSplitter;
import org.depeche.text.words.Tokenizer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how fast French news is cut, folded, identified and looked up, in CPU time of one thread.
 *
 * <p>{@code WordsSpeed ../shared/gold/corpus/gilets-jaunes-fr.jsonl}: article lines. Each of ten rounds prints a line; the
 * first ones are those of a cold machine.
 */
public final class WordsSpeed {
    private static final int ROUNDS = 10;

    private WordsSpeed() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("one argument is needed: a file of article lines");
        }
        var texts = new ArrayList<String>();
        for (var line : Files.readAllLines(Path.of(arguments[0]))) {
            texts.add(JsonMapper.shared().readTree(line).path("text").asString());
        }
        for (int round = 0; round < ROUNDS; round++) {
            measure(texts);
        }
    }

    private static void measure(List<String> texts) {
        var tokenizer = new Tokenizer(Language.FRENCH);
        var splitter = new SentenceSplitter(Language.FRENCH);
        var identifier = new LanguageIdentifier();
        var lexicon = Lexicon.of(Language.FRENCH);
        double tokens = 0;
        for (var text : texts) {
            tokens += tokenizer.tokenize(text).size();
        }
        var words = tokenizer.tokenize(String.join("\n", texts.subList(0, Math.min(200, texts.size()))));
        System.out.printf(
                Locale.ROOT,
                "million tokens a second: cut into words %.1f, into sentences %.1f, folded %.1f, looked up %.2f; texts identified a second: %.0f%n",
                tokens / 1e6 / seconds(texts, text -> tokenizer.tokenize(text).size()),
                tokens / 1e6 / seconds(texts, text -> splitter.split(text).size()),
                tokens / 1e6 / seconds(texts, text -> FoldedText.of(text).text().length()),
                words.size()
                        / 1e6
                        / seconds(words, token -> lexicon.look(token.text()).size()),
                texts.size()
                        / seconds(texts, text -> identifier.identify(text).tag().length()));
    }

    private static <T> double seconds(List<T> items, ToLongFunction<T> work) {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        long sum = 0;
        for (var item : items) {
            sum += work.applyAsLong(item);
        }
        if (sum < 0) {
            throw new IllegalStateException("a sum of counts cannot be " + sum);
        }
        return (clock.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
