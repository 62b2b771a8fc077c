/** Quotations, hearsay and known speakers; {@link org.depeche.text.quote.finder.QuoteFinder} finds them. */
@NullMarked
package org.depeche.text.quote;

import org.jspecify.annotations.NullMarked;
