/**
 * Bytes for what an index remembers. The doors are {@link org.depeche.text.reuse.snapshot.SnapshotWriter} and
 * {@link org.depeche.text.reuse.snapshot.SnapshotReader}.
 */
@NullMarked
package org.depeche.text.reuse.snapshot;

import org.jspecify.annotations.NullMarked;
