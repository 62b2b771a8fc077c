package org.depeche.newsroom.alert;

import java.io.IOException;
import org.depeche.store.TestingServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Alerts of an archive on a PostgreSQL server. */
class ServerAlertTest extends AlertContract {
    private static TestingServer server;

    @BeforeAll
    static void start() throws IOException {
        server = TestingServer.start("alerts");
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
