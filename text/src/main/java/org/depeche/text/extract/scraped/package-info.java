/**
 * The article in a text that a scraper took off a page. The door is {@link org.depeche.text.extract.scraped.ScrapedText}.
 */
@NullMarked
package org.depeche.text.extract.scraped;

import org.jspecify.annotations.NullMarked;
