/**
 * Text that the articles of a collection share, through an editor's hands. The door is
 * {@link org.depeche.text.reuse.CollectionReuse}; beneath it lie those for a stream of articles
 * ({@link org.depeche.text.reuse.index.PassageIndex}), for a pair
 * ({@link org.depeche.text.reuse.align.PassageAligner}) and for a pair's words
 * ({@link org.depeche.text.reuse.diff.WordDiff}).
 */
@NullMarked
package org.depeche.text.reuse;

import org.jspecify.annotations.NullMarked;
