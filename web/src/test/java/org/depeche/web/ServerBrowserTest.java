package org.depeche.web;

import java.io.IOException;
import java.nio.file.Path;
import org.depeche.store.TestingServer;
import org.jspecify.annotations.Nullable;

/** The pages of an archive on a PostgreSQL server. */
class ServerBrowserTest extends BrowserContract {
    private @Nullable TestingServer database;

    @Override
    String newArchive(Path folder) throws IOException {
        var started = TestingServer.start("pages");
        database = started;
        return started.newArchive();
    }

    @Override
    void dropArchive() throws IOException {
        if (database != null) {
            database.close();
        }
    }
}
