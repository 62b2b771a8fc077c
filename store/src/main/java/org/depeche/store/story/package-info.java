/** The stories of an archive and why each article is in its story. The doors are {@link org.depeche.store.story.StoryShelf} and {@link org.depeche.store.story.DigestShelf}. */
@NullMarked
package org.depeche.store.story;

import org.jspecify.annotations.NullMarked;
