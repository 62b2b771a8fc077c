/** Trains and measures the finding of names. The door is {@link org.depeche.bench.name.TrainNames}. */
@NullMarked
package org.depeche.bench.name;

import org.jspecify.annotations.NullMarked;
