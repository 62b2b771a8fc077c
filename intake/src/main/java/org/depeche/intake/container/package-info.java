/**
 * Containers of documents, opened without writing what they hold to the disk under its names. The doors are {@link
 * org.depeche.intake.container.ZipArchive}, {@link org.depeche.intake.container.TarArchive}, {@link
 * org.depeche.intake.container.Packing}, {@link org.depeche.intake.container.SavedPage} and {@link
 * org.depeche.intake.container.UnpackingLimit}.
 */
@NullMarked
package org.depeche.intake.container;

import org.jspecify.annotations.NullMarked;
