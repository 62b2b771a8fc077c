/** What was done to each sentence and what was left out. The doors are {@link org.depeche.text.collation.ledger.LedgerKeeper},
 * {@link org.depeche.text.collation.ledger.SentenceSources}, {@link org.depeche.text.collation.ledger.OriginalityMeter} and {@link org.depeche.text.collation.ledger.DroppedFinder}. */
@NullMarked
package org.depeche.text.collation.ledger;

import org.jspecify.annotations.NullMarked;
