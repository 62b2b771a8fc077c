/**
 * Text that the articles of a collection share, through an editor's hands. The doors are
 * {@link org.depeche.text.reuse.CollectionReuse} and, for a part of a collection on a cluster,
 * {@link org.depeche.text.reuse.ComponentReuse}; beneath them lie those for a stream of articles
 * ({@link org.depeche.text.reuse.index.PassageIndex}), for a pair
 * ({@link org.depeche.text.reuse.align.PassageAligner}) and for a pair's words
 * ({@link org.depeche.text.reuse.diff.WordDiff}). {@link org.depeche.text.reuse.Copying} says how much shared text
 * makes two articles one voice.
 */
@NullMarked
package org.depeche.text.reuse;

import org.jspecify.annotations.NullMarked;
