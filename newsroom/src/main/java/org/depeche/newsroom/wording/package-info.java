/** The words that the faces show, in the reader's language. The door is {@link org.depeche.newsroom.wording.Wording}. */
@NullMarked
package org.depeche.newsroom.wording;

import org.jspecify.annotations.NullMarked;
