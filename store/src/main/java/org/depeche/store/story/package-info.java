/** The stories of an archive and why each article is in its story. The door is {@link org.depeche.store.story.StoryShelf}. */
@NullMarked
package org.depeche.store.story;

import org.jspecify.annotations.NullMarked;
