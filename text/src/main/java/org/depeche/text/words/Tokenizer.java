package org.depeche.text.words;

import java.util.List;
import org.depeche.text.article.Language;

/**
 * Cuts a text into words, numbers and marks, each with its place.
 *
 * <p>French words are cut as its treebank cuts them: {@code l'|homme}, {@code a|-t-il}, but {@code porte-parole},
 * {@code aujourd'hui}; English ones as the Penn Treebank: {@code do|n't}, {@code it|'s}. A number keeps its thousands
 * separators ({@code 1 300} is one token, folded {@code 1300}), and times ({@code 16h15}), dates in digits, addresses of
 * sites and mailboxes, {@code #tags}, {@code @names} and emojis are one token each.
 *
 * <p>It is one pass over the characters with a bounded look ahead: linear on any input. It is thread-safe.
 */
public final class Tokenizer {
    private final WordRules rules;

    /** A tokenizer for a text of which the language is not known: French elisions and English contractions are both cut. */
    public Tokenizer() {
        this(Language.UNDETERMINED);
    }

    public Tokenizer(Language language) {
        this.rules = WordRules.of(language);
    }

    /** The tokens of {@code text}, in order, without overlap; they cover all that shows. */
    public List<Token> tokenize(String text) {
        return new TokenScanner(text, rules).scan();
    }
}
