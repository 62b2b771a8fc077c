/** Articles, their revisions and what was found in them. The door is {@link org.depeche.store.article.ArticleShelf}. */
@NullMarked
package org.depeche.store.article;

import org.jspecify.annotations.NullMarked;
