/** Articles, their revisions and what was found in them. The doors are {@link org.depeche.store.article.ArticleShelf} and {@link org.depeche.store.article.ContentHash}. */
@NullMarked
package org.depeche.store.article;

import org.jspecify.annotations.NullMarked;
