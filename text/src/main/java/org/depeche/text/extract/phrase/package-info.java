/**
 * What pages say around their articles, by language, and the plain form in which lines are compared. The doors are
 * {@link org.depeche.text.extract.phrase.PageTables}, which gives a language's {@link org.depeche.text.extract.phrase.PageWords} and {@link org.depeche.text.extract.phrase.PagePhrases},
 * and {@link org.depeche.text.extract.phrase.PlainText} and {@link org.depeche.text.extract.phrase.Marks} for any line.
 */
@NullMarked
package org.depeche.text.extract.phrase;

import org.jspecify.annotations.NullMarked;
