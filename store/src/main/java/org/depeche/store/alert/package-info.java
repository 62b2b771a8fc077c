/** Saved searches, what they told, and what was sent of it. The door is {@link org.depeche.store.alert.AlertShelf}. */
@NullMarked
package org.depeche.store.alert;

import org.jspecify.annotations.NullMarked;
