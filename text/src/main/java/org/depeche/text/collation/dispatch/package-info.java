/** The dispatch behind copies: given, or put together from them. The door is {@link org.depeche.text.collation.dispatch.DispatchBuilder}. */
@NullMarked
package org.depeche.text.collation.dispatch;

import org.jspecify.annotations.NullMarked;
