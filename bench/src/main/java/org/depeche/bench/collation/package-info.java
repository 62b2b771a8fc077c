/** Measures of collation on real news. {@link org.depeche.bench.collation.HiddenDispatch} rebuilds dispatches from their copies. */
@NullMarked
package org.depeche.bench.collation;

import org.jspecify.annotations.NullMarked;
