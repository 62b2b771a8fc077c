/** Language, sentences, tokens, folding and lexicon: what every reader of text stands on. The doors are {@link org.depeche.text.words.SentenceSplitter}, {@link org.depeche.text.words.Tokenizer}, {@link org.depeche.text.words.FoldedText}, {@link org.depeche.text.words.LanguageIdentifier} and {@link org.depeche.text.words.Lexicon}. */
@NullMarked
package org.depeche.text.words;

import org.jspecify.annotations.NullMarked;
