package org.depeche.text.quote.speaker;

import java.util.Locale;
import java.util.regex.Pattern;
import org.depeche.text.article.Span;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.cue.QuoteLanguage.Gender;
import org.jspecify.annotations.Nullable;

/** Tells what the words of a source show of themselves: how many they mean, of which gender, in which office. */
final class SourceWords {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MARKS = Pattern.compile("[«»“”\"][\\s\\p{Z}]*|[\\s\\p{Z}]+(?=[»”])");
    private static final Pattern STEPS = Pattern.compile("[\\s\\p{Z}]+|(?<=['’])");

    private final String text;
    private final QuoteLanguage language;

    SourceWords(String text, QuoteLanguage language) {
        this.text = text;
        this.language = language;
    }

    String words(Span span) {
        return SPACES.matcher(span.of(text)).replaceAll(" ");
    }

    boolean isDefinite(Span source) {
        return language.is("definite", steps(fold(source))[0]);
    }

    /** « Anne Petit et Jean Grand »: two names are two speakers. */
    boolean isSeveral(Span source) {
        var parts = STEPS.split(source.of(text));
        for (int at = 1; at < parts.length - 1; at++) {
            boolean joins = language.is("conjunction", parts[at]);
            if (joins
                    && Character.isUpperCase(parts[at - 1].charAt(0))
                    && Character.isUpperCase(parts[at + 1].charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** « les nuits »: a phrase that tells when. */
    boolean isTime(Span source) {
        var parts = steps(fold(source));
        return parts.length > 1 && language.is("time", parts[1]);
    }

    /** « les témoignages »: what was said, which says nothing itself. */
    boolean isWork(Span source) {
        var parts = steps(fold(source));
        return parts.length > 1 && (language.is("work", parts[1]) || language.is("speech-noun", parts[1]));
    }

    /** « la cour », « le gouvernement »: a body, which is nobody in apposition. */
    boolean isBody(Span source) {
        var parts = steps(fold(source));
        return parts.length > 1 && language.is("body", parts[1]);
    }

    boolean isPlural(@Nullable Span source) {
        if (source == null) {
            return false;
        }
        var parts = steps(fold(source));
        // « de nombreux élus », « d'autres ».
        boolean split = parts.length > 1 && language.is("genitive", parts[0]) && language.is("plural", parts[1]);
        return split || language.is("plural", parts[0]) || isSeveral(source);
    }

    /** The word behind the determiner that a speaker begins with, else its first. */
    String noun(String speaker) {
        var parts = steps(speaker.toLowerCase(Locale.ROOT).replace('’', '\''));
        return parts.length > 1 && language.is("determiner", parts[0]) ? parts[1] : parts[0];
    }

    String[] steps(String words) {
        return STEPS.split(words.strip());
    }

    String fold(Span span) {
        return MARKS.matcher(span.of(text).toLowerCase(Locale.ROOT).replace('’', '\''))
                .replaceAll("");
    }

    Gender genderOf(String determiner, String noun) {
        var shown = genderOf(determiner);
        return shown == Gender.UNKNOWN ? language.noun(noun) : shown;
    }

    Gender genderOf(String words) {
        return language.is("feminine", words)
                ? Gender.FEMININE
                : language.is("masculine", words) ? Gender.MASCULINE : Gender.UNKNOWN;
    }

    boolean isOffice(String word) {
        return language.is("role", word) || language.is("title", word);
    }

    /** Whether the noun that heads a source is an office. */
    boolean hasOffice(Span source) {
        for (var word : steps(fold(source))) {
            if (language.is("genitive", word)) {
                return false;
            }
            if (language.is("role", word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a piece between commas only tells where or of what: it begins with a preposition or a participle, or is nothing. */
    boolean isComplement(String piece) {
        var first = steps(piece.toLowerCase(Locale.ROOT).replace('’', '\''))[0];
        return piece.isEmpty()
                || language.is("preposition", first)
                || language.is("genitive", first)
                || language.read(first).participle();
    }

    /** The gender that the first words of a speaker show: « l'un des passants », « la mairie ». */
    Gender shown(String speaker) {
        var parts = steps(speaker.toLowerCase(Locale.ROOT).replace('’', '\''));
        var first = genderOf(parts[0]);
        if (first != Gender.UNKNOWN || parts.length < 2 || !language.is("determiner", parts[0])) {
            return first;
        }
        var second = genderOf(parts[1]);
        return second == Gender.UNKNOWN ? language.noun(parts[1]) : second;
    }

    boolean isPhrase(Span source) {
        return isDefinite(source) || language.is("indefinite", steps(fold(source))[0]);
    }
}
