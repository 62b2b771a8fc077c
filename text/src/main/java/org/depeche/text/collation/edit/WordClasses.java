package org.depeche.text.collation.edit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.depeche.text.article.Language;
import org.depeche.text.collation.witness.CollationWords;
import org.depeche.text.collation.witness.Word;
import org.depeche.text.words.Lexicon;
import org.depeche.text.words.RecentForms;

/** Tells what a word does to a statement, in all its inflections where the language has a lexicon. Thread-safe. */
final class WordClasses {
    private static final Map<Language, WordClasses> KNOWN = new ConcurrentHashMap<>();

    private final CollationWords words;
    private final Lexicon lexicon;
    private final RecentForms<Boolean> speaking = new RecentForms<>(this::isSpeechVerb);
    private final RecentForms<Boolean> unsure = new RecentForms<>(this::isUnsure);

    private WordClasses(Language language) {
        this.words = CollationWords.of(language);
        this.lexicon = Lexicon.of(language);
    }

    static WordClasses of(Language language) {
        return KNOWN.computeIfAbsent(language, WordClasses::new);
    }

    /** Whether it tells of speaking or of a source. */
    boolean tellsSpeaking(Word word, Version version) {
        return words.speech().contains(word.form()) || speaking.of(version.text(word.span()));
    }

    private boolean isSpeechVerb(String form) {
        return lexicon.look(form).stream()
                .anyMatch(entry -> entry.isVerb() && words.speechVerbs().contains(entry.lemma()));
    }

    /** Whether it makes the statement less sure, by its meaning or its mood. */
    boolean hedges(Word word, Version version) {
        return words.hedges().contains(word.form())
                || (!words.unsureTags().isEmpty() && unsure.of(version.text(word.span())));
    }

    private boolean isUnsure(String form) {
        return lexicon.look(form).stream()
                .anyMatch(entry ->
                        words.unsureTags().stream().anyMatch(tag -> entry.tag().startsWith(tag)));
    }
}
