package org.depeche.store;

import java.nio.file.Path;
import org.depeche.store.sql.ArchiveAddress;

/** The kinds of database that an archive must be the same on. */
enum TestingDatabase {
    FILE,
    SERVER;

    /** Where a new archive can be made; a file lies in {@code folder}. */
    ArchiveAddress newAddress(Path folder) {
        return switch (this) {
            case FILE -> ArchiveAddress.parse(folder.resolve("archive.db").toString());
            case SERVER -> TestingServer.newDatabase();
        };
    }
}
