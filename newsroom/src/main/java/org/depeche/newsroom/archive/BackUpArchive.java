package org.depeche.newsroom.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.depeche.store.safety.ArchiveCopy;
import org.depeche.store.sql.ArchiveAddress;

/** Makes a file of an archive while it is in use, and an archive of such a file, on either kind of database. */
public final class BackUpArchive {
    private final Clock clock;

    public BackUpArchive(Clock clock) {
        this.clock = clock;
    }

    /** Writes {@code archive} to {@code file}; how many articles it holds. */
    public long backUp(String archive, Path file) throws IOException {
        return ArchiveCopy.toFile(ArchiveAddress.parse(archive), file, clock.instant());
    }

    /** Makes {@code archive} from {@code file}; how many articles it holds. */
    public long restore(Path file, String archive) throws IOException {
        return ArchiveCopy.restore(file, ArchiveAddress.parse(archive), clock.instant());
    }
}
