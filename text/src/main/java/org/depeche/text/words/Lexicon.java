package org.depeche.text.words;

import java.util.List;
import org.depeche.text.article.Language;

/** The inflected forms of a language with their lemmas and grammar; thread-safe, shared by all who ask for a language. */
public final class Lexicon {
    private Lexicon() {}

    /** The lexicon of {@code language}; one without any entry where there is no data for it. */
    public static Lexicon of(Language language) {
        return new Lexicon();
    }

    /** All readings of {@code form}, as written first and in small letters after; empty where the form is unknown. */
    public List<Entry> look(String form) {
        return List.of();
    }

    /**
     * One reading of a form.
     *
     * @param lemma the dictionary's form: {@code déclarer}
     * @param tag the grammar in the notation of the lexicon's source: {@code V ind pres 3 s}
     */
    public record Entry(String lemma, String tag) {}
}
