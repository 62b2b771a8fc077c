/**
 * Takes articles into an archive. The doors are {@link org.depeche.newsroom.adding.AddArticles} for files and
 * {@link org.depeche.newsroom.adding.ArchiveDesk} for what comes from elsewhere; {@link
 * org.depeche.newsroom.adding.BodyLengths} tells which articles are strangely short.
 */
@NullMarked
package org.depeche.newsroom.adding;

import org.jspecify.annotations.NullMarked;
