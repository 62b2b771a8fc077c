/**
 * What an editor did to a sentence. The door is {@link org.depeche.text.collation.edit.EditNamer}, which is asked of a {@link org.depeche.text.collation.edit.Version} of words with the facts that
 * {@link org.depeche.text.collation.edit.FactFinder} gathers.
 */
@NullMarked
package org.depeche.text.collation.edit;

import org.jspecify.annotations.NullMarked;
