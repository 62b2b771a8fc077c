/** Whether an archive is whole, and copies of it. The doors are {@link org.depeche.store.safety.Inspection} and {@link org.depeche.store.safety.ArchiveCopy}. */
@NullMarked
package org.depeche.store.safety;

import org.jspecify.annotations.NullMarked;
