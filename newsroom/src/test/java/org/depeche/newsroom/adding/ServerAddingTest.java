package org.depeche.newsroom.adding;

import java.io.IOException;
import org.depeche.newsroom.TestingServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Adding to an archive on a PostgreSQL server. */
class ServerAddingTest extends AddingContract {
    private static TestingServer server;

    @BeforeAll
    static void start() throws IOException {
        server = TestingServer.start("adding");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    String newArchive() throws IOException {
        return server.newArchive();
    }
}
