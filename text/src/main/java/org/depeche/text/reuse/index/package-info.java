/**
 * Passages that articles share with those before them. The door is {@link org.depeche.text.reuse.index.PassageIndex}.
 */
@NullMarked
package org.depeche.text.reuse.index;

import org.jspecify.annotations.NullMarked;
