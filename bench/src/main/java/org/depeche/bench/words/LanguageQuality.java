package org.depeche.bench.words;

import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.depeche.text.words.LanguageIdentifier;

/**
 * Measures the telling of languages, beside optimaize/language-detector with its seven profiles.
 *
 * <p>{@code LanguageQuality texts.tsv}: lines of a kind, the right language's tag and a text, parted by tabs.
 */
public final class LanguageQuality {
    private static final List<String> SEVEN = List.of("fr", "en", "es", "de", "it", "pt", "nl");

    private LanguageQuality() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("one argument is needed: a file of kind, language and text");
        }
        var own = new LanguageIdentifier();
        var peer = optimaize();
        report("ours", Path.of(arguments[0]), text -> own.identify(text).tag());
        report("optimaize", Path.of(arguments[0]), text -> {
            var probabilities = peer.getProbabilities(text);
            return probabilities.isEmpty()
                    ? "und"
                    : probabilities.get(0).getLocale().getLanguage();
        });
    }

    private static void report(String name, Path file, UnaryOperator<String> identifier) throws IOException {
        Map<String, int[]> counts = new TreeMap<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.map(line -> line.split("\t", 3)).forEach(fields -> {
                boolean right = identifier.apply(fields[2]).equals(fields[1]);
                for (var row : List.of(fields[0], fields[0] + " " + fields[1])) {
                    var count = counts.computeIfAbsent(row, key -> new int[2]);
                    count[0] += right ? 1 : 0;
                    count[1]++;
                }
            });
        }
        counts.forEach((row, count) -> System.out.printf(
                Locale.ROOT, "%-10s %-14s %.4f of %d%n", name, row, count[0] / (double) count[1], count[1]));
    }

    private static LanguageDetector optimaize() throws IOException {
        var profiles = new LanguageProfileReader()
                .readBuiltIn(SEVEN.stream().map(LdLocale::fromString).toList());
        return LanguageDetectorBuilder.create(NgramExtractors.standard())
                .withProfiles(profiles)
                .build();
    }
}
