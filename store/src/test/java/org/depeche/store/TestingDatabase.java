package org.depeche.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** The kinds of database that an archive must be the same on. */
public enum TestingDatabase {
    FILE,
    SERVER;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** The address of a new archive; a file lies in {@code folder}. */
    public String newArchive(Path folder) throws IOException {
        return switch (this) {
            case FILE ->
                folder.resolve("archive_" + NUMBER.incrementAndGet() + ".db").toString();
            case SERVER -> TestingServer.shared().newArchive();
        };
    }
}
