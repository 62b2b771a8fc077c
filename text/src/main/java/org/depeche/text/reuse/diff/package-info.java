/**
 * The edits inside a passage, word by word. The door is {@link org.depeche.text.reuse.diff.WordDiff}.
 */
@NullMarked
package org.depeche.text.reuse.diff;

import org.jspecify.annotations.NullMarked;
