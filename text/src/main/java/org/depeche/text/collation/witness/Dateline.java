package org.depeche.text.collation.witness;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depeche.text.article.Span;

/**
 * The place, and mostly the agency, that open a dispatch: {@code PARIS (AFP) -}; no part of its first sentence.
 *
 * @param span all that stands before the sentence
 */
public record Dateline(Optional<String> agency, Span span) {
    private static final Pattern WITH_AGENCY = Pattern.compile(
            "^[\\s\\p{Z}]*\\p{Lu}[\\p{L}\\p{Z}'’,-]{1,40}\\((\\p{Lu}[\\p{L}. ]{1,24})\\)[\\p{Z}]*[-–—]");
    private static final Pattern PLACE = Pattern.compile("^[\\s\\p{Z}]*\\(\\p{Lu}[\\p{L}\\p{Z}'’,-]{1,40}\\)");

    public static Optional<Dateline> of(String text) {
        var agency = WITH_AGENCY.matcher(text);
        if (agency.find()) {
            return Optional.of(new Dateline(Optional.of(agency.group(1).strip()), span(agency)));
        }
        var place = PLACE.matcher(text);
        return place.find() ? Optional.of(new Dateline(Optional.empty(), span(place))) : Optional.empty();
    }

    private static Span span(Matcher matcher) {
        return new Span(0, matcher.end());
    }
}
