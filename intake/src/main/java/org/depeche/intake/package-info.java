/** Reads the world into articles; decides nothing about what a text means. The door is {@link org.depeche.intake.ArticleSource}. */
@NullMarked
package org.depeche.intake;

import org.jspecify.annotations.NullMarked;
