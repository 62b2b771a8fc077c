/** Persons, places and organisations under all their names. The door is {@link org.depeche.text.name.NameFinder}. */
@NullMarked
package org.depeche.text.name;

import org.jspecify.annotations.NullMarked;
