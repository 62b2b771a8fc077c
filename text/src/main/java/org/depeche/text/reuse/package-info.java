/**
 * Text that articles share, through an editor's hands. The doors are {@link org.depeche.text.reuse.PassageAligner} for a
 * pair, {@link org.depeche.text.reuse.WordDiff} for its words, {@link org.depeche.text.reuse.PassageIndex} for a stream
 * of articles and {@link org.depeche.text.reuse.CollectionReuse} for a collection.
 */
@NullMarked
package org.depeche.text.reuse;

import org.jspecify.annotations.NullMarked;
