/**
 * The reporter's sentences, in which a stretch in quotation marks is one step. The doors are
 * {@link org.depeche.text.quote.mark.QuotationMarks}, {@link org.depeche.text.quote.mark.Post} and
 * {@link org.depeche.text.quote.mark.UnitScanner}.
 */
@NullMarked
package org.depeche.text.quote.mark;

import org.jspecify.annotations.NullMarked;
