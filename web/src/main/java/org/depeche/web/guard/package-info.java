/** Who is let in, and how far. The door is {@link org.depeche.web.guard.Guard}. */
@NullMarked
package org.depeche.web.guard;

import org.jspecify.annotations.NullMarked;
