/**
 * Reads pages, web archives and article lines into the archive: {@link org.depeche.spark.extract.ExtractJob}.
 */
@NullMarked
package org.depeche.spark.extract;

import org.jspecify.annotations.NullMarked;
