package org.depeche.text.words;

import java.util.List;
import org.depeche.text.article.Language;
import org.depeche.text.article.Span;

/**
 * Cuts a text into sentences; a line break always ends one.
 *
 * <p>Idea: at each full stop, question mark, exclamation mark or run of dots, take in the closing quotation marks and
 * brackets that follow, then look at what stands before (an abbreviation, an initial, a number, an address) and at what
 * comes next (a small letter, a capital, an opening mark). A sentence that lost its space ({@code blessés.Partant}) is
 * cut; one that goes on after a quotation's own mark ({@code « Où ? » demande-t-il}) is not. The words come from the
 * language's folder. Cost: one pass, with looks ahead and back of bounded length.
 *
 * <p>It is thread-safe.
 */
public final class SentenceSplitter {
    private final Language language;
    private final WordRules rules;

    public SentenceSplitter(Language language) {
        this.language = language;
        this.rules = WordRules.of(language);
    }

    /** The sentences of {@code text} in order: trimmed, without overlap, covering all that is not white space. */
    public List<Span> split(String text) {
        return new SentenceScanner(text, rules).scan();
    }

    public Language language() {
        return language;
    }
}
