/** The article in a page or a scraped text, without what stands around it. The door is {@link org.depeche.text.extract.ArticleExtractor}. */
@NullMarked
package org.depeche.text.extract;

import org.jspecify.annotations.NullMarked;
