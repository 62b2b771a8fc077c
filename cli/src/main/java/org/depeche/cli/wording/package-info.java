/** The words that the faces show, in the reader's language. The door is {@link org.depeche.cli.wording.Wording}. */
@NullMarked
package org.depeche.cli.wording;

import org.jspecify.annotations.NullMarked;
