package org.depeche.text.extract.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depeche.text.article.Language;
import org.depeche.text.words.LanguageData;

/**
 * Knows the lines that pages put around an article, in the page's language and in English, which all pages borrow from.
 */
public final class PagePhrases {
    private static final int LONGEST_LINE = 400;
    /** A longer line that holds such words may be a report on them. */
    private static final int LONGEST_WITH_PART = 250;

    private static final int LONGEST_START = 80;
    /** Phrases that open a line are looked up by so many letters; none is shorter. */
    private static final int KEY = 1;

    private final Map<String, Kind> whole = new HashMap<>();
    private final Map<String, List<Phrase>> starts = new HashMap<>();
    private final List<Phrase> parts = new ArrayList<>();

    /** What a line of furniture is. */
    public enum Kind {
        /** A link to another article, in the middle of the text. */
        RELATED,
        /** The heading of a list after the article: nothing of the article follows, as a rule. */
        TAIL,
        /** The heading of the readers' comments: nothing of the article follows. */
        COMMENTS,
        /** A prompt to log in or to subscribe. */
        ACCOUNT,
        /** Says that the rest of the article is kept for those who pay or register. */
        PAYWALL,
        NEWSLETTER,
        SHARE,
        ADVERT,
        TAGS,
        /** A remark of the site on the page, the picture or the player. */
        NOTICE,
        /** Says whose reporting the article uses; no agency need be named. */
        SOURCE,
        DATE,
        EMBED
    }

    private enum Match {
        IS,
        STARTS,
        HAS
    }

    private record Phrase(Kind kind, String words) {}

    PagePhrases(Language language) {

        read(language);
        if (!language.equals(Language.ENGLISH)) {
            read(Language.ENGLISH);
        }
        if (language.isKnown()) {
            read(Language.UNDETERMINED);
        }
    }

    private void read(Language language) {
        for (var line : new LanguageData(language).lines("extract/page-phrases.txt")) {
            var cells = line.split("\t", -1);
            var kind = Kind.valueOf(cells[0].toUpperCase(Locale.ROOT));
            var words = PlainText.of(cells[2]);
            switch (Match.valueOf(cells[1].toUpperCase(Locale.ROOT))) {
                case IS -> whole.putIfAbsent(words, kind);
                case STARTS ->
                    starts.computeIfAbsent(words.substring(0, KEY), key -> new ArrayList<>())
                            .add(new Phrase(kind, words));
                case HAS -> parts.add(new Phrase(kind, words));
            }
        }
    }

    /** What kind of furniture {@code line} is; empty where it reads like text. */
    public Optional<Kind> kindOf(String line) {
        if (line.length() > LONGEST_LINE) {
            return kindOfStart(PlainText.of(line.substring(0, LONGEST_START)));
        }
        var plain = PlainText.of(line);
        var bare = strip(plain);
        if (whole.containsKey(bare)) {
            return Optional.ofNullable(whole.get(bare));
        }

        var started = kindOfStart(plain);
        if (started.isPresent()) {
            return started;
        }
        if (line.length() > LONGEST_WITH_PART) {
            return Optional.empty();
        }
        for (var phrase : parts) {
            if (plain.contains(phrase.words)) {
                return Optional.of(phrase.kind);
            }
        }
        return Optional.empty();
    }

    private Optional<Kind> kindOfStart(String plain) {
        if (plain.length() < KEY) {
            return Optional.empty();
        }
        for (var phrase : starts.getOrDefault(plain.substring(0, KEY), List.of())) {
            if (plain.startsWith(phrase.words) && endsWord(plain, phrase.words.length())) {
                return Optional.of(phrase.kind);
            }
        }
        return Optional.empty();
    }

    private static boolean endsWord(String text, int end) {
        return end >= text.length()
                || !Character.isLetterOrDigit(text.charAt(end))
                || !Character.isLetterOrDigit(text.charAt(end - 1));
    }

    /** A line without the marks and figures around its words: {@code Commentaires (12) :}. */
    private static String strip(String plain) {
        int start = 0;
        int end = plain.length();
        while (start < end && !Character.isLetter(plain.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(plain.charAt(end - 1))) {
            end--;
        }
        return plain.substring(start, end);
    }
}
