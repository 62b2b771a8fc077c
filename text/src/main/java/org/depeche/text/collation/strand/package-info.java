/**
 * The groups of copies in a story, with the text behind each sentence by sentence. The door is {@link org.depeche.text.collation.strand.StrandBuilder}; it asks the
 * {@link org.depeche.text.collation.strand.OriginJudge} why articles share text, and makes each sentence a {@link org.depeche.text.collation.strand.Unit}; {@link org.depeche.text.collation.strand.UnitEdits} keeps what was edited.
 */
@NullMarked
package org.depeche.text.collation.strand;

import org.jspecify.annotations.NullMarked;
