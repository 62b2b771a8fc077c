/** Finds the quotations of an article. The door is {@link org.depeche.text.quote.finder.QuoteFinder}. */
@NullMarked
package org.depeche.text.quote.finder;

import org.jspecify.annotations.NullMarked;
