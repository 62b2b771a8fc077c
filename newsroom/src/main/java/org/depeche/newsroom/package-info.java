/** What people ask for. The doors are {@link org.depeche.newsroom.ReadArticles} and {@link org.depeche.newsroom.CompareArticles}. */
@NullMarked
package org.depeche.newsroom;

import org.jspecify.annotations.NullMarked;
