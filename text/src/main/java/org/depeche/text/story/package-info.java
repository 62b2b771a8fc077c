/**
 * Which articles tell the same story. The doors are {@link org.depeche.text.story.StoryClusterer} and, until it takes
 * over, {@link org.depeche.text.story.StoryGrouper}.
 */
@NullMarked
package org.depeche.text.story;

import org.jspecify.annotations.NullMarked;
