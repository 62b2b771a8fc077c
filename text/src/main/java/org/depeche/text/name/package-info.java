/**
 * Persons, places and organisations under all their names. The door is {@link org.depeche.text.name.NameFinder}; {@link
 * org.depeche.text.name.NameJoiner} joins the names of a story's articles, {@link org.depeche.text.name.NameLearner}
 * makes the model file of a language.
 */
@NullMarked
package org.depeche.text.name;

import org.jspecify.annotations.NullMarked;
