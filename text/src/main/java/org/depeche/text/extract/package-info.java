/**
 * The article in a page or a scraped text, without what stands around it. The door is
 * {@link org.depeche.text.extract.ArticleExtractor}.
 *
 * <p>A page goes through {@code block} (markup to blocks) and {@code data} (what it tells machines), then through {@code
 * body} (which blocks are text); {@code signature} and {@code credit} read the lines around the text, and {@code
 * HtmlArticle} puts all fields together and remembers where each was found. A scraped text goes the same way through
 * {@code scraped}. What all of them know of outlets, agencies, classes and phrases is data.
 */
@NullMarked
package org.depeche.text.extract;

import org.jspecify.annotations.NullMarked;
