/** One article read whole: its names, dates and quotations. The door is {@link org.depeche.text.reading.ArticleReader}. */
@NullMarked
package org.depeche.text.reading;

import org.jspecify.annotations.NullMarked;
