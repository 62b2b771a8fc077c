/** Measures the reading of pages: quality and speed beside other extractors, in one run of one JVM. */
@NullMarked
package org.depeche.bench.extract;

import org.jspecify.annotations.NullMarked;
