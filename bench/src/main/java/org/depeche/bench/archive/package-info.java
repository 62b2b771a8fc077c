/** How an archive bears a million articles. The doors are {@link org.depeche.bench.archive.WriteNews} and {@code bench/archive}. */
@NullMarked
package org.depeche.bench.archive;

import org.jspecify.annotations.NullMarked;
