/**
 * Which articles tell the same story. The door is {@link org.depeche.text.story.StoryClusterer}; an encoder gives
 * {@link org.depeche.text.story.Embedding}s.
 */
@NullMarked
package org.depeche.text.story;

import org.jspecify.annotations.NullMarked;
