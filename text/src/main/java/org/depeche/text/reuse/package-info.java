/**
 * Text that the articles of a collection share, through an editor's hands. The door is
 * {@link org.depeche.text.reuse.CollectionReuse}; beneath it lie the steps of which a cluster makes the same answer
 * ({@link org.depeche.text.reuse.collection}), and the doors for a stream of articles
 * ({@link org.depeche.text.reuse.index.PassageIndex}), for a pair
 * ({@link org.depeche.text.reuse.align.PassageAligner}) and for a pair's words
 * ({@link org.depeche.text.reuse.diff.WordDiff}). {@link org.depeche.text.reuse.Copying} says how much shared text
 * makes two articles one voice, {@link org.depeche.text.reuse.Voices} in how many voices a story is told.
 */
@NullMarked
package org.depeche.text.reuse;

import org.jspecify.annotations.NullMarked;
