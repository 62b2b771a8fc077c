/** The ground: an article, its parts and positions. The door is {@link org.depeche.text.article.Article}. */
@NullMarked
package org.depeche.text.article;

import org.jspecify.annotations.NullMarked;
