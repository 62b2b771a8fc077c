/**
 * Texts as rows of word codes, typography folded away. The door is {@link org.depeche.text.reuse.fold.FoldedWords}.
 */
@NullMarked
package org.depeche.text.reuse.fold;

import org.jspecify.annotations.NullMarked;
