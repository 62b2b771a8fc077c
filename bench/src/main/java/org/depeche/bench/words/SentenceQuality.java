package org.depeche.bench.words;

import java.io.IOException;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.depeche.text.article.Language;
import org.depeche.text.article.Span;
import org.depeche.text.words.SentenceSplitter;

/**
 * Measures the cutting of French news into sentences, beside OpenNLP and the JDK.
 *
 * <p>{@code SentenceQuality ../shared/gold/reuse/pairs-fr.jsonl}. A boundary counts where no line break follows it: the
 * others are given away. The peers get the text line by line.
 */
public final class SentenceQuality {
    private static final String MODEL = "/opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin";

    private SentenceQuality() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("one argument is needed: the file of labelled pairs");
        }
        var texts = LabelledSentences.read(Path.of(arguments[0]));
        var own = new SentenceSplitter(Language.FRENCH);
        var detector = detector();
        report("ours", texts, own::split);
        report(
                "OpenNLP",
                texts,
                text -> byLine(
                        text,
                        line -> Arrays.stream(detector.sentPosDetect(line))
                                .map(span -> new Span(span.getStart(), span.getEnd()))
                                .toList()));
        report("BreakIterator", texts, text -> byLine(text, SentenceQuality::jdk));
    }

    private static void report(String name, List<LabelledSentences> texts, Function<String, List<Span>> splitter) {
        for (boolean body : new boolean[] {false, true}) {
            var score = new Score();
            for (var labelled : texts) {
                var found = splitter.apply(labelled.text());
                score.add(
                        labelled,
                        body
                                ? found.stream()
                                        .filter(span -> isBody(labelled, span))
                                        .toList()
                                : found,
                        body);
            }
            System.out.printf(Locale.ROOT, "%-14s %-5s %s%n", name, body ? "body" : "all", score);
        }
    }

    private static boolean isBody(LabelledSentences labelled, Span found) {
        return labelled.sentences().stream()
                .noneMatch(span -> span.overlaps(found) && !labelled.body().contains(span));
    }

    private static List<Span> byLine(String text, Function<String, List<Span>> splitter) {
        var spans = new ArrayList<Span>();
        int start = 0;
        for (var line : text.split("\n", -1)) {
            for (var span : splitter.apply(line)) {
                spans.add(span.trim(line).shift(start));
            }
            start += line.length() + 1;
        }
        return spans.stream().filter(span -> !span.isEmpty()).toList();
    }

    private static List<Span> jdk(String line) {
        var sentences = new ArrayList<Span>();
        var iterator = BreakIterator.getSentenceInstance(Locale.FRENCH);
        iterator.setText(line);
        int start = iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            sentences.add(new Span(start, end));
            start = end;
        }
        return sentences;
    }

    private static SentenceDetectorME detector() throws IOException {
        try (var stream = SentenceQuality.class.getResourceAsStream(MODEL)) {
            if (stream == null) {
                throw new IOException("the model " + MODEL + " is not on the class path");
            }
            return new SentenceDetectorME(new SentenceModel(stream));
        }
    }

    /** Boundaries right, missed and too many, and sentences right from end to end. */
    private static final class Score {
        private int right;
        private int found;
        private int wanted;
        private int exact;
        private int sentences;

        void add(LabelledSentences labelled, List<Span> spans, boolean body) {
            var gold = body ? labelled.body() : labelled.sentences();
            var wantedEnds = inner(labelled.text(), gold);
            var foundEnds = inner(labelled.text(), spans);
            wanted += wantedEnds.size();
            found += foundEnds.size();
            foundEnds.retainAll(wantedEnds);
            right += foundEnds.size();
            var same = new HashSet<>(gold);
            same.retainAll(new HashSet<>(spans));
            exact += same.size();
            sentences += gold.size();
        }

        private static Set<Integer> inner(String text, List<Span> spans) {
            var ends = new HashSet<Integer>();
            for (var span : spans) {
                int at = span.end();
                while (at < text.length() && text.charAt(at) != '\n' && isSpace(text.charAt(at))) {
                    at++;
                }
                if (at < text.length() && text.charAt(at) != '\n') {
                    ends.add(span.end());
                }
            }
            return ends;
        }

        private static boolean isSpace(char character) {
            return Character.isWhitespace(character) || Character.isSpaceChar(character);
        }

        @Override
        public String toString() {
            double precision = right / (double) found;
            double recall = right / (double) wanted;
            return String.format(
                    Locale.ROOT,
                    "boundaries P %.3f R %.3f F1 %.3f (%d), exact sentences %.3f (%d of %d)",
                    precision,
                    recall,
                    2 * precision * recall / (precision + recall),
                    wanted,
                    exact / (double) sentences,
                    exact,
                    sentences);
        }
    }
}
