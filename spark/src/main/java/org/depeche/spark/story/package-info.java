/**
 * Tells the archive's stories, part by part: {@link org.depeche.spark.story.StoriesJob}, whose rows
 * {@link org.depeche.spark.story.StoryRows} makes and reads; {@link org.depeche.spark.story.StoryGroups} counts them.
 */
@NullMarked
package org.depeche.spark.story;

import org.jspecify.annotations.NullMarked;
