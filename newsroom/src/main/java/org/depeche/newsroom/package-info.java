/** What people ask for. The doors are {@link org.depeche.newsroom.ReadArticles}, {@link org.depeche.newsroom.CompareArticles} and {@link org.depeche.newsroom.FindReuse}. */
@NullMarked
package org.depeche.newsroom;

import org.jspecify.annotations.NullMarked;
