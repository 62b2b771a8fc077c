/**
 * Takes articles into an archive. The doors are {@link org.depeche.newsroom.adding.AddArticles} for files,
 * {@link org.depeche.newsroom.adding.ArchiveDesk} for what comes from elsewhere,
 * {@link org.depeche.newsroom.adding.Rejects} for what could not be taken,
 * {@link org.depeche.newsroom.adding.BodyLengths} for which articles are strangely short, and
 * {@link org.depeche.newsroom.adding.Embargo} for what may not be shown yet.
 */
@NullMarked
package org.depeche.newsroom.adding;

import org.jspecify.annotations.NullMarked;
