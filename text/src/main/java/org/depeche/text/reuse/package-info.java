/** Text that articles share, through an editor's hands. The doors are {@link org.depeche.text.reuse.PassageAligner} for two texts, {@link org.depeche.text.reuse.WordDiff} for their words, {@link org.depeche.text.reuse.CollectionReuse} for a collection and {@link org.depeche.text.reuse.PassageIndex} for one that grows. */
@NullMarked
package org.depeche.text.reuse;

import org.jspecify.annotations.NullMarked;
