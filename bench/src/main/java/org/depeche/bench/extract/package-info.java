/**
 * Measures the reading of pages, quality and speed, beside other extractors in one run of one JVM. The door is
 * {@link org.depeche.bench.extract.PageBenchmark}; {@link org.depeche.bench.extract.PageBrittleness} takes parts of the pages away.
 */
@NullMarked
package org.depeche.bench.extract;

import org.jspecify.annotations.NullMarked;
