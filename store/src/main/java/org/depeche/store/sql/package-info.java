/** One connection to an archive's database, and what differs between the two kinds. The doors are {@link org.depeche.store.sql.Database} and {@link org.depeche.store.sql.ArchiveException}. */
@NullMarked
package org.depeche.store.sql;

import org.jspecify.annotations.NullMarked;
