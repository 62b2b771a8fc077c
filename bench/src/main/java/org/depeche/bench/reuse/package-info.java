/** Measures the finding of shared text on invented news. The door is {@link org.depeche.bench.reuse.ReuseBenchmark}. */
@NullMarked
package org.depeche.bench.reuse;

import org.jspecify.annotations.NullMarked;
