/**
 * What people decided, kept through every re-run. The doors are {@link org.depeche.store.decision.DecisionShelf} and {@link
 * org.depeche.store.decision.Corrections}, what they make of an article that is read back.
 */
@NullMarked
package org.depeche.store.decision;

import org.jspecify.annotations.NullMarked;
