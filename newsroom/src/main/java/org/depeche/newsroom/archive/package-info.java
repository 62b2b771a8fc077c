/**
 * What people ask of an archive. The doors are {@link org.depeche.newsroom.archive.ListStories}, {@link
 * org.depeche.newsroom.archive.OpenStory}, {@link org.depeche.newsroom.archive.ArchiveArticles}, {@link
 * org.depeche.newsroom.archive.MakeDecisions}, {@link org.depeche.newsroom.archive.LiftEmbargoes}, {@link
 * org.depeche.newsroom.archive.CheckArchive} and {@link org.depeche.newsroom.archive.BackUpArchive}.
 */
@NullMarked
package org.depeche.newsroom.archive;

import org.jspecify.annotations.NullMarked;
