/** Who speaks, and who took it from whom. The doors are {@link org.depeche.text.collation.source.SourceCounter} and {@link org.depeche.text.collation.source.StemmaDrawer}. */
@NullMarked
package org.depeche.text.collation.source;

import org.jspecify.annotations.NullMarked;
