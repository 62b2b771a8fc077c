/**
 * Comparisons laid out for reading, before any face draws them. The doors are {@link
 * org.depeche.newsroom.view.StoryTeller} and, for two states of one article, {@link
 * org.depeche.newsroom.view.RevisionComparison}.
 */
@NullMarked
package org.depeche.newsroom.view;

import org.jspecify.annotations.NullMarked;
