/** One story told whole: dispatch, ledger, sources, stemma, timeline. The door is {@link org.depeche.text.collation.StoryCollator}. */
@NullMarked
package org.depeche.text.collation;

import org.jspecify.annotations.NullMarked;
