/**
 * Language, sentences, tokens, folding and lexicon: what every reader of text stands on.
 *
 * <p>The doors are {@link org.depeche.text.words.SentenceSplitter}, {@link org.depeche.text.words.Tokenizer},
 * {@link org.depeche.text.words.FoldedText}, {@link org.depeche.text.words.LanguageIdentifier},
 * {@link org.depeche.text.words.Lexicon}, {@link org.depeche.text.words.RecentForms} and
 * {@link org.depeche.text.words.LanguageData}. They are many files in one
 * package because they share characters, numbers and a language's rules, which concern nobody else.
 */
@NullMarked
package org.depeche.text.words;

import org.jspecify.annotations.NullMarked;
