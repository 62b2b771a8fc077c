/**
 * The articles of a story as collation compares them: sentences of folded, numbered and weighed words. The door is {@link org.depeche.text.collation.witness.WitnessMaker};
 * {@link org.depeche.text.collation.witness.Witness} is what it makes, of which each {@link org.depeche.text.collation.witness.Sentence} holds words, {@link org.depeche.text.collation.witness.CommonRuns} are what two rows of words share, {@link org.depeche.text.collation.witness.WordDiff} what parts them, and
 * {@link org.depeche.text.collation.witness.CollationWords} the word lists of a language, folded
 * as {@link org.depeche.text.collation.witness.WordForms} folds.
 */
@NullMarked
package org.depeche.text.collation.witness;

import org.jspecify.annotations.NullMarked;
