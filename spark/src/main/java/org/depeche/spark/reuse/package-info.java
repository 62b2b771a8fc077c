/**
 * Finds the passages that the archive's articles share: {@link org.depeche.spark.reuse.ReuseJob}, whose rows
 * {@link org.depeche.spark.reuse.PassageRows} makes and reads.
 */
@NullMarked
package org.depeche.spark.reuse;

import org.jspecify.annotations.NullMarked;
