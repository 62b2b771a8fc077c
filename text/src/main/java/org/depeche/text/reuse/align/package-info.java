/**
 * What two texts share, whatever its order. The door is {@link org.depeche.text.reuse.align.PassageAligner}. The index and
 * the word diff, which count in words, see {@link org.depeche.text.reuse.align.Runs} and
 * {@link org.depeche.text.reuse.align.LongAlignment} too.
 */
@NullMarked
package org.depeche.text.reuse.align;

import org.jspecify.annotations.NullMarked;
