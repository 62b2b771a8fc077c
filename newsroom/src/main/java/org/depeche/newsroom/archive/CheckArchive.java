package org.depeche.newsroom.archive;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.depeche.store.Archive;
import org.depeche.store.safety.Inspection;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;

/** Verifies that an archive is as it must be, down to each text and each span. */
public final class CheckArchive {
    private final Clock clock;

    public CheckArchive(Clock clock) {
        this.clock = clock;
    }

    /** A line for each thing that is wrong; empty where all is well. */
    public List<String> check(String archive) throws IOException {
        try (var opened = Archive.open(ArchiveAddress.parse(archive), Access.WRITE, clock.instant())) {
            return Inspection.of(opened).stream()
                    .map(finding -> finding.where() + ": does not hold: " + finding.rule())
                    .toList();
        }
    }
}
