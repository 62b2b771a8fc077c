/** How much each step of an article's way costs, and whether it became dearer: {@link org.depeche.bench.speed.CompareSpeed}. */
@NullMarked
package org.depeche.bench.speed;

import org.jspecify.annotations.NullMarked;
