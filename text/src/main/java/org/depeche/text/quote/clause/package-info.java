/**
 * What is said, in marks or in reported clauses. The doors are {@link org.depeche.text.quote.clause.SentenceReader},
 * {@link org.depeche.text.quote.clause.HearsayReader} and {@link org.depeche.text.quote.clause.NamesInMarks};
 * {@link org.depeche.text.quote.clause.Draft} is a finding.
 */
@NullMarked
package org.depeche.text.quote.clause;

import org.jspecify.annotations.NullMarked;
