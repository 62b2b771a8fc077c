/** Measures sentences, languages and speed of the words package, and derives its counts of letters. The doors are {@link org.depeche.bench.words.SentenceQuality}, {@link org.depeche.bench.words.LanguageQuality}, {@link org.depeche.bench.words.WordsSpeed} and {@link org.depeche.bench.words.NgramCounts}. */
@NullMarked
package org.depeche.bench.words;

import org.jspecify.annotations.NullMarked;
