/**
 * The article in a page or a scraped text, without what stands around it. The door is
 * {@link org.depeche.text.extract.ArticleExtractor}.
 *
 * <p>More files than a room should have, on purpose: an article has a dozen fields, and each is found in its own file. A
 * page goes through {@code BlockReader} (markup to blocks), {@code BodyFinder} (which element), {@code BlockSieve} (which
 * blocks, with {@code BlockJudge}, {@code LinkLists}, {@code Repeats} and {@code ClosingLines}) and {@code HtmlArticle}
 * (all fields together, and where each was found); a scraped text through {@code ScrapedLines}, {@code
 * ScrapedLineSorter} and {@code ScrapedText}. What they know of outlets, agencies, classes and phrases is data.
 */
@NullMarked
package org.depeche.text.extract;

import org.jspecify.annotations.NullMarked;
