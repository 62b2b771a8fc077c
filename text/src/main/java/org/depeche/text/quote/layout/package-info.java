/**
 * What is said where the layout tells it and no marks or verbs: the answers of interviews and the posts that a page holds. The doors are
 * {@link org.depeche.text.quote.layout.Interview}, {@link org.depeche.text.quote.layout.Answers}, {@link org.depeche.text.quote.layout.Tweets} and
 * {@link org.depeche.text.quote.layout.UnmarkedPosts}.
 */
@NullMarked
package org.depeche.text.quote.layout;

import org.jspecify.annotations.NullMarked;
