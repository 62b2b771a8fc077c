/**
 * Passages that articles share with those before them. The doors are {@link org.depeche.text.reuse.index.PassageIndex}
 * and {@link org.depeche.text.reuse.index.Quotations}.
 */
@NullMarked
package org.depeche.text.reuse.index;

import org.jspecify.annotations.NullMarked;
