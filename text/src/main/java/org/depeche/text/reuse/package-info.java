/** Text that articles share, through an editor's hands. The door is {@link org.depeche.text.reuse.PassageAligner}. */
@NullMarked
package org.depeche.text.reuse;

import org.jspecify.annotations.NullMarked;
