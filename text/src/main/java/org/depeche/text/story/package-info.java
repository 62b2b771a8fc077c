/** Which articles tell the same story. The door is {@link org.depeche.text.story.StoryClusterer}. */
@NullMarked
package org.depeche.text.story;

import org.jspecify.annotations.NullMarked;
