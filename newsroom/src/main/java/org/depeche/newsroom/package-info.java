/**
 * What people ask for. The doors are {@link org.depeche.newsroom.ReadArticles},
 * {@link org.depeche.newsroom.CompareArticles}, {@link org.depeche.newsroom.FindReuse},
 * {@link org.depeche.newsroom.TellStories}, {@link org.depeche.newsroom.VoiceCounter},
 * {@link org.depeche.newsroom.ReadingLine}, {@link org.depeche.newsroom.Opening} and
 * {@link org.depeche.newsroom.StoryRules}.
 */
@NullMarked
package org.depeche.newsroom;

import org.jspecify.annotations.NullMarked;
