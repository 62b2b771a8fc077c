package org.depeche.intake;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.text.article.Language;

/**
 * How the input is read.
 *
 * @param largestDocument bytes; a page, text or dispatch above it is refused, files of many articles know no limit
 * @param largestLine bytes; an article line above it is refused
 * @param deepestNesting how many containers may stand one in the other: a gzip of a tar of zips is three
 * @param largestRatio how many times its own size a file may unpack to
 * @param longestReading how long one document may take to read before it is given up
 * @param newsLanguages the languages of pages that are taken from a crawl; one that says it is in another is passed over
 */
public record IntakeSettings(
        int largestDocument,
        int largestLine,
        int deepestNesting,
        int largestRatio,
        Duration longestReading,
        Set<Language> newsLanguages) {

    public IntakeSettings {
        if (largestDocument < 1 || largestLine < 1 || deepestNesting < 1 || largestRatio < 1) {
            throw new IllegalArgumentException("intake limits must be positive");
        }
        if (longestReading.isNegative() || longestReading.isZero()) {
            throw new IllegalArgumentException("longest reading " + longestReading + ": it must be positive");
        }
        newsLanguages = Set.copyOf(newsLanguages);
    }

    /**
     * Deflate packs prose to a third or fifth and cannot pack anything to less than a thousandth; the longest pages
     * take a second, a newspaper of a hundred pages ten.
     */
    public static IntakeSettings standard() {
        var languages = Stream.of("fr", "en", "es", "de", "it", "pt", "nl").map(Language::new);
        return new IntakeSettings(
                50_000_000, 50_000_000, 5, 100, Duration.ofMinutes(2), languages.collect(Collectors.toSet()));
    }

    public IntakeSettings withLargestDocument(int bytes) {
        return new IntakeSettings(bytes, largestLine, deepestNesting, largestRatio, longestReading, newsLanguages);
    }

    public IntakeSettings withLargestLine(int bytes) {
        return new IntakeSettings(largestDocument, bytes, deepestNesting, largestRatio, longestReading, newsLanguages);
    }

    public IntakeSettings withLongestReading(Duration longest) {
        return new IntakeSettings(largestDocument, largestLine, deepestNesting, largestRatio, longest, newsLanguages);
    }

    public IntakeSettings withNewsLanguages(List<Language> languages) {
        return new IntakeSettings(
                largestDocument, largestLine, deepestNesting, largestRatio, longestReading, Set.copyOf(languages));
    }
}
