/**
 * Texts as rows of word codes, typography folded away. The doors are {@link org.depeche.text.reuse.fold.FoldedWords} and
 * {@link org.depeche.text.reuse.fold.RecentWords}, which keeps the words of many texts at hand.
 */
@NullMarked
package org.depeche.text.reuse.fold;

import org.jspecify.annotations.NullMarked;
