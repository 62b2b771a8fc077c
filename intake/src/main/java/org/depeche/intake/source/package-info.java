/** The way in: files and folders of any form, told by their content. The door is {@link org.depeche.intake.source.ArticleSource}. */
@NullMarked
package org.depeche.intake.source;

import org.jspecify.annotations.NullMarked;
