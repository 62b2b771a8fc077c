/** The way in: files and folders of any form, told by their content. The doors are {@link org.depeche.intake.source.ArticleSource} and {@link org.depeche.intake.source.InputProgress}. */
@NullMarked
package org.depeche.intake.source;

import org.jspecify.annotations.NullMarked;
