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

    private static final int LONGEST_PREPOSITION = 12;

    private final String text;
    private final QuoteLanguage language;
    private final Contractions contractions;

    SourceWords(String text, QuoteLanguage language) {
        this.text = text;
        this.language = language;
        this.contractions = new Contractions(language);
    }

    String words(Span span) {
        return SPACES.matcher(span.of(text)).replaceAll(" ");
    }

    /** The words of a source, with the article that a preposition before them holds: « le ministère » for « du ministère ». */
    String named(Span source) {
        var before = steps(text.substring(Math.max(0, source.start() - LONGEST_PREPOSITION), source.start())
                .toLowerCase(Locale.ROOT));
        var article = contractions.article(before[before.length - 1]);
        var words = words(source);
        boolean bare = !article.isEmpty() && !language.is("determiner", steps(fold(source))[0]);
        return bare ? article + " " + words : words;
    }

    boolean isDefinite(Span source) {
        return language.is("definite", steps(fold(source))[0]);
    }

    /** « Anne Petit et Jean Grand »: two names are two speakers. */
    boolean isSeveral(Span source) {
        var parts = STEPS.split(source.of(text));
        for (int at = 1; at < parts.length - 1; at++) {
            boolean joins = language.is("conjunction", parts[at]);
            boolean office = at + 2 < parts.length
                    && language.is("and", parts[at])
                    && language.is("definite", parts[at + 1])
                    && language.is("role", parts[at + 2]);
            if (joins
                    && Character.isUpperCase(parts[at - 1].charAt(0))
                    && (office || Character.isUpperCase(parts[at + 1].charAt(0)))) {
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
        // « 300 marins »; a share (« 65 % ») is nobody that « ils » may mean.
        boolean counted =
                Character.isDigit(parts[0].charAt(0)) && parts.length > 1 && Character.isLetter(parts[1].charAt(0));
        return split || counted || language.is("plural", parts[0]) || isSeveral(source);
    }

    /** The word behind the determiner that a speaker begins with, else its first. */
    String noun(String speaker) {
        var parts = steps(speaker.toLowerCase(Locale.ROOT).replace('’', '\''));
        return parts.length > 1 && language.is("determiner", parts[0]) ? parts[1] : parts[0];
    }

    /** The words of a phrase, at least one: spaces that no line breaks at leave an empty one. */
    String[] steps(String words) {
        var steps = STEPS.split(words.strip());
        return steps.length == 0 ? new String[] {""} : steps;
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

    /** « les éléments fournis par le procureur », « les informations de la radio »: who told what the source names, else all of it. */
    Span teller(Span source) {
        var parts = steps(fold(source));
        int noun = parts.length > 2 && language.is("adjective-before", parts[1]) ? 2 : 1;
        if (parts.length < noun + 3
                || !language.is("determiner", parts[0])
                || !(language.is("information", parts[noun]) || language.is("document", parts[noun]))) {
            return source;
        }
        int teller = -1;
        boolean document = language.is("document", parts[noun]);
        boolean issued = !document;
        for (int at = noun + 1; at < parts.length - 1 && !(document && teller > 0); at++) {
            issued |= language.is("issued", parts[at]);
            boolean first = isNounsOwn(parts, noun, at)
                    && language.is("genitive", parts[at])
                    && isTeller(from(source, at + 1), parts, at + 1);
            if (first || (issued && language.is("agent", parts[at]))) {
                teller = at + 1;
            }
        }
        return teller < 0 ? source : from(source, teller);
    }

    /** Whether nothing but an adjective stands between a source's noun and one of its words. */
    private boolean isNounsOwn(String[] parts, int noun, int word) {
        return word == noun + 1
                || (word == noun + 2
                        && language.isAdjective(parts[noun + 1])
                        && !language.read(parts[noun + 1]).participle());
    }

    /** Whether somebody or a body begins at a word of a source: « la version des faits » tells of neither. */
    private boolean isTeller(Span rest, String[] parts, int word) {
        int noun = language.is("definite", parts[word]) ? word + 1 : word;
        var shown = noun == word || noun == parts.length ? rest : from(rest, 1);
        // « ce texte de loi ».
        boolean led = noun > word || !contractions.article(parts[word - 1]).isEmpty();
        return noun < parts.length
                && (isOffice(parts[noun])
                        || language.is("public", parts[noun])
                        || (led && language.is("body", parts[noun]) && !language.is("document", parts[noun]))
                        || language.is("informant", parts[noun])
                        || beginsName(shown));
    }

    /** Whether a capital stands first, be it in marks. */
    private boolean beginsName(Span shown) {
        int at = shown.start();
        while (at < shown.end() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return Character.isUpperCase(text.charAt(at));
    }

    /** The part of a source that begins with its word of this number. */
    private Span from(Span source, int word) {
        var steps = STEPS.matcher(source.of(text));
        for (int at = 0; at < word && steps.find(); at++) {
            if (at == word - 1) {
                return new Span(source.start() + steps.end(), source.end());
            }
        }
        return source;
    }

    /** « les annonces pour les retraités »: whether a preposition stands right before a source. */
    boolean isGoverned(Span source) {
        var before = steps(text.substring(Math.max(0, source.start() - LONGEST_PREPOSITION), source.start())
                .toLowerCase(Locale.ROOT)
                .replace('’', '\''));
        return language.is("preposition", before[before.length - 1]);
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
