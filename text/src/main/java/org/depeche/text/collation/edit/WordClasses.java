package org.depeche.text.collation.edit;

import org.depeche.text.article.Language;
import org.depeche.text.collation.witness.CollationWords;
import org.depeche.text.collation.witness.Word;
import org.depeche.text.words.Lexicon;

/** Tells what a word does to a statement, in all its inflections where the language has a lexicon. */
final class WordClasses {
    private final CollationWords words;
    private final Lexicon lexicon;

    WordClasses(Language language) {
        this.words = CollationWords.of(language);
        this.lexicon = Lexicon.of(language);
    }

    /** Whether it tells of speaking or of a source. */
    boolean tellsSpeaking(Word word, Version version) {
        return words.speech().contains(word.form())
                || lexicon.look(version.text(word.span())).stream()
                        .anyMatch(entry -> entry.isVerb() && words.speechVerbs().contains(entry.lemma()));
    }

    /** Whether it makes the statement less sure, by its meaning or its mood. */
    boolean hedges(Word word, Version version) {
        if (words.hedges().contains(word.form())) {
            return true;
        }
        return !words.unsureTags().isEmpty()
                && lexicon.look(version.text(word.span())).stream()
                        .anyMatch(entry -> words.unsureTags().stream()
                                .anyMatch(tag -> entry.tag().startsWith(tag)));
    }
}
