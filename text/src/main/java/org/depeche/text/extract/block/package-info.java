/**
 * A page as its visible blocks. The doors are {@link org.depeche.text.extract.block.BlockReader} for markup,
 * {@link org.depeche.text.extract.block.ScrapedLines} for a scraped text, and {@link org.depeche.text.extract.block.PageLanguage}.
 */
@NullMarked
package org.depeche.text.extract.block;

import org.jspecify.annotations.NullMarked;
