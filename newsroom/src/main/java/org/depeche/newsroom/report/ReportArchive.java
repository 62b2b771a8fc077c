package org.depeche.newsroom.report;

import java.io.IOException;
import java.time.Clock;
import org.depeche.store.Archive;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;
import org.depeche.store.study.StudyShelf;

/** Tells an archive in figures. */
public final class ReportArchive {
    private final Clock clock;

    public ReportArchive(Clock clock) {
        this.clock = clock;
    }

    /** The figures of the archive at {@code address}, which must be there. */
    public Report report(String address) throws IOException {
        return study(address).whole();
    }

    /** The archive at {@code address} counted, for several reports. */
    public Study study(String address) throws IOException {
        try (var archive = Archive.open(ArchiveAddress.parse(address), Access.READ, clock.instant())) {
            var rows = new StudyShelf(archive.database(), archive.decisions())
                    .read(clock.instant().getEpochSecond());
            return new Study(rows);
        }
    }
}
