/** Invented news to fill an archive with. The door is {@link org.depeche.bench.archive.WriteNews}. */
@NullMarked
package org.depeche.bench.archive;

import org.jspecify.annotations.NullMarked;
