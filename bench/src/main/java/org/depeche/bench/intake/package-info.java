/** How fast news is taken in. The doors are {@link org.depeche.bench.intake.IntakeSpeed}, {@link org.depeche.bench.intake.LargeWarc} and {@link
 * org.depeche.bench.intake.NewsPages}. */
@NullMarked
package org.depeche.bench.intake;

import org.jspecify.annotations.NullMarked;
