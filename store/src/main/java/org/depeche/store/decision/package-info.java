/** What people decided, kept through every re-run. The door is {@link org.depeche.store.decision.DecisionShelf}. */
@NullMarked
package org.depeche.store.decision;

import org.jspecify.annotations.NullMarked;
