package org.depeche.bench.words;

import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depeche.text.article.Language;
import org.depeche.text.words.LanguageData;

/**
 * Derives {@code ngrams.txt} of each language that is told apart from the profiles of optimaize/language-detector.
 *
 * <p>{@code NgramCounts text/src/main/resources/org/depeche/text/languages}. Capitals are added to their small letters,
 * what holds another character than western letters and the space is left out, and so is what is rarer than {@value
 * #LEAST} in a million: the seven main profiles end near there.
 */
public final class NgramCounts {
    private static final int LEAST = 115;
    private static final String HEAD = """
            # Accented letters, pairs and triples of letters (_ is a space), and how frequent each is: ten times the natural logarithm
            # of its count among a hundred thousand. Derived from the profiles of optimaize/language-detector 0.6, Apache-2.0, by
            # org.depeche.bench.words.NgramCounts.
            """;

    private NgramCounts() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("one argument is needed: the folder of the languages");
        }
        for (var line : new LanguageData(Language.UNDETERMINED).lines("words/identified.txt")) {
            var tag = line.split(" ")[0];
            var rows = rows(tag);
            Files.writeString(Path.of(arguments[0], tag, "words/ngrams.txt"), HEAD + String.join("\n", rows) + "\n");
            System.out.println(tag + ": " + rows.size() + " grams");
        }
    }

    private static List<String> rows(String tag) {
        var rows = new ArrayList<Map.Entry<String, Integer>>();
        for (int length = 1; length <= 3; length++) {
            for (var count : counts(tag, length).entrySet()) {
                boolean plain = length == 1 && count.getKey().charAt(0) < 0x80;
                if (!plain && count.getValue() >= LEAST) {
                    rows.add(Map.entry(count.getKey(), (int) Math.round(10 * Math.log(count.getValue() / 10))));
                }
            }
        }
        rows.sort(Comparator.comparingInt(
                        (Map.Entry<String, Integer> row) -> row.getKey().length())
                .thenComparing(Map.Entry::getValue, Comparator.reverseOrder())
                .thenComparing(Map.Entry::getKey));
        return rows.stream()
                .map(row -> row.getKey().replace(' ', '_') + " " + row.getValue())
                .toList();
    }

    /** How many of a million grams of {@code length} letters each one is. */
    private static Map<String, Double> counts(String tag, int length) {
        var counts = new HashMap<String, Double>();
        double all = 0;
        for (var gram : profile(tag).iterateGrams(length)) {
            all += gram.getValue();
        }
        for (var gram : profile(tag).iterateGrams(length)) {
            var small = gram.getKey().toLowerCase(Locale.ROOT);
            if (small.length() == length && small.chars().allMatch(NgramCounts::isWestern)) {
                counts.merge(small, 1e6 * gram.getValue() / all, Double::sum);
            }
        }
        return counts;
    }

    private static com.optimaize.langdetect.profiles.LanguageProfile profile(String tag) {
        try {
            return new LanguageProfileReader().readBuiltIn(LdLocale.fromString(tag));
        } catch (IOException broken) {
            throw new UncheckedIOException("profile " + tag + " cannot be read", broken);
        }
    }

    private static boolean isWestern(int letter) {
        return letter == ' ' || letter == 'œ' || (letter >= 'a' && letter <= 'z') || (letter >= 'à' && letter <= 'ÿ');
    }
}
