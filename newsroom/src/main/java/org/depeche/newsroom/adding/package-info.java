/**
 * Takes articles into an archive. The doors are {@link org.depeche.newsroom.adding.AddArticles} for files,
 * {@link org.depeche.newsroom.adding.ArchiveDesk} for what comes from elsewhere, and
 * {@link org.depeche.newsroom.adding.Rejects} for what could not be taken.
 */
@NullMarked
package org.depeche.newsroom.adding;

import org.jspecify.annotations.NullMarked;
