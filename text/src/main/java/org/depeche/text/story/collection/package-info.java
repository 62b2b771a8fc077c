/**
 * The stories of a closed collection, told part by part: the same steps make up a laptop's answer and a cluster's. The
 * doors are {@link org.depeche.text.story.collection.CollectionStories} for all of it in memory, and its steps:
 * {@link org.depeche.text.story.collection.PartPlan} cuts, {@link org.depeche.text.story.collection.PartTeller} tells a
 * part, {@link org.depeche.text.story.collection.NameChain} gives stories that go on their first name.
 */
@NullMarked
package org.depeche.text.story.collection;

import org.jspecify.annotations.NullMarked;
