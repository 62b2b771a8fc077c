/**
 * Articles, their revisions and what was found in them. The doors are {@link org.depeche.store.article.ArticleShelf},
 * {@link org.depeche.store.article.PassageShelf}, {@link org.depeche.store.article.OutletShelf},
 * {@link org.depeche.store.article.ContentHash}, for small lists {@link org.depeche.store.article.JsonColumn} and, for
 * texts of strangers, {@link org.depeche.store.article.Stored}.
 */
@NullMarked
package org.depeche.store.article;

import org.jspecify.annotations.NullMarked;
