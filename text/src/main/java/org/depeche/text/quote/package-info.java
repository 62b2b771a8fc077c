/** Quotations and who speaks them. The door is {@link org.depeche.text.quote.QuoteFinder}. */
@NullMarked
package org.depeche.text.quote;

import org.jspecify.annotations.NullMarked;
