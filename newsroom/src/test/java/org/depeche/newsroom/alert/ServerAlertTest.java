package org.depeche.newsroom.alert;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Alerts of an archive on a PostgreSQL server. */
class ServerAlertTest extends AlertContract {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
        // The index of a server's archive lies in the current folder.
        for (int number = 1; number <= NUMBER.get(); number++) {
            var index = Path.of("alerts_" + number + ".index");
            if (Files.exists(index)) {
                try (var files = Files.walk(index)) {
                    for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    @Override
    String newArchive() throws IOException {
        if (server == null) {
            throw new IOException("the tests' server is not there");
        }
        var name = "alerts_" + NUMBER.incrementAndGet();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failure) {
            throw new IOException("no new database on the tests' server", failure);
        }
        return "postgresql://postgres:postgres@localhost:" + server.getPort() + "/" + name;
    }
}
