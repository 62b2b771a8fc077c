/**
 * The passages of a whole collection, found in steps of which each looks at little: the same steps make up a laptop's
 * answer and a cluster's. The doors are {@link org.depeche.text.reuse.collection.Anchoring} for who may share words with
 * whom ({@link org.depeche.text.reuse.collection.Sources} keeps the first of each anchor),
 * {@link org.depeche.text.reuse.collection.Copies} with {@link org.depeche.text.reuse.collection.Entrant} for what the
 * copies of one article share, {@link org.depeche.text.reuse.collection.WholeCollection} for all of it in memory, and
 * {@link org.depeche.text.reuse.collection.Settlement} for what is told of two articles in the end. What the words of the
 * collection tell comes from a {@link org.depeche.text.reuse.anchor.WordSample}.
 */
@NullMarked
package org.depeche.text.reuse.collection;

import org.jspecify.annotations.NullMarked;
